import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import org.dateline.model.json.Json;

/** Prints what was measured and ends with 1 where it is below what is wanted. Arguments: report.json, bench.json. */
final class Speed {
    private static final double ARTICLES_PER_SECOND = 300;
    private static final long P50_MILLIS = 300;
    private static final long P99_MILLIS = 1_000;
    private static final double HEAP_GROWTH = 1.2;

    public static void main(String[] arguments) throws IOException {
        JsonNode report = Json.mapper().readTree(new File(arguments[0]));
        JsonNode bench = Json.mapper().readTree(new File(arguments[1]));
        double speed = report.get("articlesPerSecond").asDouble();
        long p50 = bench.at("/latency/p50").asLong();
        long p99 = bench.at("/latency/p99").asLong();
        JsonNode heap = bench.get("heapMegabytes");
        long early = heap.path("2000").asLong();
        long late = heap.path("10000").asLong();
        System.out.println(speed + " articles/s");
        System.out.println("p50 " + p50 + " ms p99 " + p99 + " ms");
        System.out.println("heap in MB by articles " + heap);
        if (speed < ARTICLES_PER_SECOND) {
            Results.fail("fewer than " + ARTICLES_PER_SECOND + " articles/s");
        }
        if (p50 > P50_MILLIS || p99 > P99_MILLIS) {
            Results.fail("later than " + P50_MILLIS + " ms at the median or " + P99_MILLIS + " ms at the 99th percentile");
        }
        if (early == 0 || late > HEAP_GROWTH * early) {
            Results.fail("the heap has grown from " + early + " to " + late + " MB between 2,000 and 10,000 articles");
        }
    }
}
