package org.dateline.enrich.cluster;

/** Natural logarithms of small whole numbers, the same bits on every machine. */
final class Logarithms {
    private static final double[] TABLE = new double[1 << 14];

    static {
        for (int i = 1; i < TABLE.length; i++) {
            TABLE[i] = StrictMath.log(i);
        }
    }

    private Logarithms() {}

    static double of(int number) {
        return number < TABLE.length ? TABLE[number] : StrictMath.log(number);
    }
}
