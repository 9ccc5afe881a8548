package org.dateline.evaluate.quality;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.enrich.cluster.EventModel;

/**
 * Fits a network by Adam (Kingma and Ba 2015) on weighted log loss with L2 shrinkage, evidence standardised. The same
 * examples in the same order with the same seed give the same bits.
 */
final class NetworkTrainer {
    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final TrainingSettings settings;
    private final double[][] inputs;
    private final boolean[] right;
    private final double[] weights;
    private final double[] means;
    private final double[] deviations;
    private final int width;
    private final double[] parameters;

    private NetworkTrainer(List<Example> examples, TrainingSettings settings, long seed) {
        this.settings = settings;
        width = examples.get(0).evidence().length;
        means = new double[width];
        deviations = new double[width];
        inputs = new double[examples.size()][];
        right = new boolean[inputs.length];
        weights = new double[inputs.length];
        standardise(examples);
        parameters = initial(seed);
    }

    /** A network fitted to the examples. */
    static EventModel.Network train(List<Example> examples, TrainingSettings settings, long seed) {
        NetworkTrainer trainer = new NetworkTrainer(examples, settings, seed);
        trainer.fit(new SplittableRandom(seed));
        return trainer.network();
    }

    private void standardise(List<Example> examples) {
        double total = examples.stream().mapToDouble(Example::weight).sum();
        for (int j = 0; j < width; j++) {
            double sum = 0;
            double squares = 0;
            for (Example example : examples) {
                sum += example.weight() * example.evidence()[j];
                squares += example.weight() * example.evidence()[j] * example.evidence()[j];
            }
            means[j] = sum / total;
            deviations[j] = Math.sqrt(Math.max(0, squares / total - means[j] * means[j]));
        }
        for (int i = 0; i < inputs.length; i++) {
            Example example = examples.get(i);
            inputs[i] = new double[width];
            for (int j = 0; j < width; j++) {
                inputs[i][j] = deviations[j] < 1e-6 ? 0 : (example.evidence()[j] - means[j]) / deviations[j];
            }
            right[i] = example.right();
            weights[i] = example.weight() / total * inputs.length;
        }
    }

    /** Output bias and direct weights, one output weight a unit, then each unit's bias and weights. */
    private double[] initial(long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        double[] start = new double[1 + width + settings.hidden() * (2 + width)];
        for (int i = 1 + width; i < start.length; i++) {
            start[i] = (random.nextDouble() - 0.5) * 2 / Math.sqrt(width);
        }
        return start;
    }

    private void fit(SplittableRandom random) {
        double[] first = new double[parameters.length];
        double[] second = new double[parameters.length];
        double[] gradient = new double[parameters.length];
        int[] order = new int[inputs.length];
        Arrays.setAll(order, i -> i);
        int step = 0;
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            shuffle(order, random);
            double rate = settings.rate() * (1 - (double) epoch / settings.epochs());
            for (int from = 0; from < order.length; from += settings.batch()) {
                int to = Math.min(order.length, from + settings.batch());
                gradient(order, from, to, gradient);
                step++;
                double correction1 = 1 - StrictMath.pow(BETA_1, step);
                double correction2 = 1 - StrictMath.pow(BETA_2, step);
                for (int p = 0; p < parameters.length; p++) {
                    first[p] = BETA_1 * first[p] + (1 - BETA_1) * gradient[p];
                    second[p] = BETA_2 * second[p] + (1 - BETA_2) * gradient[p] * gradient[p];
                    parameters[p] -= rate * (first[p] / correction1) / (Math.sqrt(second[p] / correction2) + EPSILON);
                }
            }
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void gradient(int[] order, int from, int to, double[] gradient) {
        for (int p = 0; p < gradient.length; p++) {
            gradient[p] = p == 0 ? 0 : settings.shrinkage() * parameters[p];
        }
        double[] active = new double[settings.hidden()];
        for (int at = from; at < to; at++) {
            double[] x = inputs[order[at]];
            double logit = forward(x, active);
            double error =
                    (1 / (1 + StrictMath.exp(-logit)) - (right[order[at]] ? 1 : 0)) * weights[order[at]] / (to - from);
            gradient[0] += error;
            for (int j = 0; j < width; j++) {
                gradient[1 + j] += error * x[j];
            }
            for (int h = 0; h < active.length; h++) {
                backward(h, error, x, active[h], gradient);
            }
        }
    }

    private double forward(double[] x, double[] active) {
        double logit = parameters[0];
        for (int j = 0; j < width; j++) {
            logit += parameters[1 + j] * x[j];
        }
        for (int h = 0; h < active.length; h++) {
            int base = unit(h);
            double sum = parameters[base];
            for (int j = 0; j < width; j++) {
                sum += parameters[base + 1 + j] * x[j];
            }
            active[h] = Math.max(0, sum);
            logit += parameters[1 + width + h] * active[h];
        }
        return logit;
    }

    private void backward(int h, double error, double[] x, double active, double[] gradient) {
        if (active <= 0) {
            return;
        }
        gradient[1 + width + h] += error * active;
        double back = error * parameters[1 + width + h];
        int base = unit(h);
        gradient[base] += back;
        for (int j = 0; j < width; j++) {
            gradient[base + 1 + j] += back * x[j];
        }
    }

    private int unit(int h) {
        return 1 + width + settings.hidden() + h * (1 + width);
    }

    /** The network over evidence as it comes, not standardised. */
    private EventModel.Network network() {
        double[][] hidden = new double[settings.hidden()][];
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = raw(parameters[unit(h)], unit(h) + 1);
        }
        double[] direct = raw(parameters[0], 1);
        double[] output = Arrays.copyOf(direct, direct.length + hidden.length);
        System.arraycopy(parameters, 1 + width, output, direct.length, hidden.length);
        return new EventModel.Network(hidden, output);
    }

    private double[] raw(double bias, int from) {
        double[] affine = new double[1 + width];
        affine[0] = bias;
        for (int j = 0; j < width; j++) {
            if (deviations[j] >= 1e-6) {
                affine[1 + j] = parameters[from + j] / deviations[j];
                affine[0] -= affine[1 + j] * means[j];
            }
        }
        return affine;
    }
}
