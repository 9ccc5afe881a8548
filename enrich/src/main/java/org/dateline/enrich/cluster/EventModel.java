package org.dateline.enrich.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells from the evidence how likely an article is in an event: a mixture of small networks, each with one hidden layer
 * of rectified linear units (none: logistic regression), whose outputs are averaged before the logistic function.
 */
public final class EventModel {
    /** Knows nothing and joins nothing. */
    public static final EventModel IGNORANT =
            new EventModel(1, new Network(new double[0][], new double[1 + Evidence.values().length]));

    private final double threshold;
    private final Network[] networks;

    /**
     * A model.
     *
     * @param threshold score from which an article joins
     * @param networks at least one
     */
    public EventModel(double threshold, Network... networks) {
        this.threshold = threshold;
        this.networks = networks.clone();
    }

    /**
     * A network over the evidence.
     *
     * @param hidden by hidden unit: its bias, then a weight for each {@link Evidence}
     * @param output bias, a weight for each {@link Evidence}, then one for each hidden unit
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record Network(double[][] hidden, double[] output) {
        /** The log odds. */
        public double logit(double[] evidence) {
            double sum = affine(output, evidence);
            for (int i = 0; i < hidden.length; i++) {
                sum += output[1 + evidence.length + i] * Math.max(0, affine(hidden[i], evidence));
            }
            return sum;
        }

        /** Adds this network's bias and weights, as they are near this evidence, to those of others. */
        private void addLinear(double[] evidence, double[] sum) {
            for (int j = 0; j <= evidence.length; j++) {
                sum[j] += output[j];
            }
            for (int i = 0; i < hidden.length; i++) {
                if (affine(hidden[i], evidence) > 0) {
                    for (int j = 0; j <= evidence.length; j++) {
                        sum[j] += output[1 + evidence.length + i] * hidden[i][j];
                    }
                }
            }
        }

        private static double affine(double[] weights, double[] evidence) {
            double sum = weights[0];
            for (int i = 0; i < evidence.length; i++) {
                sum += weights[i + 1] * evidence[i];
            }
            return sum;
        }
    }

    /** Score from which an article joins. */
    public double threshold() {
        return threshold;
    }

    /** Whether every feature weighs the same for every article and event. */
    public boolean isLinear() {
        return Arrays.stream(networks).allMatch(network -> network.hidden().length == 0);
    }

    /** The same networks with another threshold. */
    public EventModel withThreshold(double other) {
        return new EventModel(other, networks);
    }

    /** How likely the article is in the event, 0 to 1. */
    public double score(double[] evidence) {
        double sum = 0;
        for (Network network : networks) {
            sum += network.logit(evidence);
        }
        return 1 / (1 + StrictMath.exp(-sum / networks.length));
    }

    /**
     * The bias, then what each piece of evidence weighs: rectified linear units are linear around any evidence, so that
     * the score there is the logistic function of the bias plus the sum of value times weight.
     */
    public double[] linear(double[] evidence) {
        double[] sum = new double[1 + evidence.length];
        for (Network network : networks) {
            network.addLinear(evidence, sum);
        }
        for (int j = 0; j < sum.length; j++) {
            sum[j] /= networks.length;
        }
        return sum;
    }

    /** Reads what {@link #write} wrote; lines that begin with # are skipped. */
    public static EventModel read(BufferedReader reader) throws IOException {
        double threshold = 0;
        List<Network> networks = new ArrayList<>();
        List<double[]> hidden = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] words = line.trim().split(" ", -1);
            switch (words[0]) {
                case "threshold" -> threshold = Double.parseDouble(words[1]);
                case "hidden" -> hidden.add(numbers(words));
                case "output" -> {
                    networks.add(new Network(hidden.toArray(double[][]::new), numbers(words)));
                    hidden.clear();
                }
                default -> {
                    // a comment
                }
            }
        }
        return new EventModel(threshold, networks.toArray(Network[]::new));
    }

    private static double[] numbers(String[] words) {
        return Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
    }

    /** The model as lines of text; weights keep six decimals. */
    public String write() {
        StringBuilder text = new StringBuilder();
        text.append("# columns: bias");
        for (Evidence evidence : Evidence.values()) {
            text.append(' ').append(evidence.key());
        }
        text.append("\nthreshold ").append(decimal(threshold)).append('\n');
        for (Network network : networks) {
            for (double[] unit : network.hidden()) {
                line("hidden", unit, text);
            }
            line("output", network.output(), text);
        }
        return text.toString();
    }

    private static void line(String kind, double[] numbers, StringBuilder text) {
        text.append(kind);
        for (double number : numbers) {
            text.append(' ').append(decimal(number));
        }
        text.append('\n');
    }

    private static String decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
