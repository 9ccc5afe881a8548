package org.dateline.launcher.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.launcher.run.RunProgress;

/** Notes the heap in use after garbage collection at each fifth of a run. */
final class HeapSampler implements RunProgress {
    private static final int PARTS = 5;
    private static final long MEGABYTE = 1 << 20;

    private final Map<Integer, Long> megabytesByPart = new TreeMap<>();

    @Override
    public void advanced(Phase phase, long done, long total) {}

    @Override
    public void processed(double share) {
        int part = (int) (share * PARTS);
        if (part > 0 && !megabytesByPart.containsKey(part)) {
            megabytesByPart.put(part, used());
        }
    }

    Map<Long, Long> megabytes(long articles) {
        Map<Long, Long> byArticles = new LinkedHashMap<>();
        megabytesByPart.forEach((part, megabytes) -> byArticles.put(articles * part / PARTS, megabytes));
        return byArticles;
    }

    // What a collection leaves, as the pools noted it: until somebody asks them, other threads fill the heap again.
    @SuppressWarnings("gc")
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }
}
