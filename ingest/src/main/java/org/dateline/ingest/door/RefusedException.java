package org.dateline.ingest.door;

import org.dateline.ingest.door.Admission.Refused;

/** Carries a refusal from where it shows to the door; never leaves this package. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    RefusedException(String reason, String detail) {
        super(detail, null, false, false);
        refused = new Refused(reason, detail);
    }

    Refused refused() {
        return refused;
    }
}
