package org.dateline.enrich.order;

/** The order cannot be kept: going on would lose or repeat articles, so the process has to stop. */
public final class OrderViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OrderViolation(String message) {
        super(message);
    }
}
