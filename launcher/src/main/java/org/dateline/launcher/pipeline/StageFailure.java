package org.dateline.launcher.pipeline;

/** A stage has stopped by itself. */
public final class StageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String stage;

    /** Of a stage, for a cause whose root is told. */
    public StageFailure(String stage, Throwable cause) {
        super("stage " + stage + " stopped: " + root(cause), cause);
        this.stage = stage;
    }

    /** The stage's name. */
    String stage() {
        return stage;
    }

    private static String root(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }
}
