package org.dateline.ingest;

import org.dateline.ingest.order.OrderPart;
import org.dateline.kafka.topic.PartitionReader;
import org.dateline.kafka.topic.Topics;

/** Looks whether there is something to copy, before anything is made for the copy. */
public final class OrderCheck {
    private final String bootstrap;
    private final Topics source;

    /** Of the order that {@code source} works on, a namespace that is there. */
    public OrderCheck(String bootstrap, Topics source) {
        this.bootstrap = bootstrap;
        this.source = source;
    }

    /**
     * Reads up to the first entry of the part; all of an order needs only to have begun.
     *
     * @param part stays as it is
     * @throws IllegalArgumentException where there is nothing of it; its message tells between which times there is
     */
    public void require(OrderPart part) {
        OrderPart looked = part.anew();
        try (PartitionReader order = new PartitionReader(bootstrap, source.corpusOrder(), 0)) {
            while (order.hasNext()) {
                boolean isTaken = looked.takes(NamespaceCopy.read(order.next().value()));
                if (isTaken || part.isAll()) {
                    return;
                }
            }
        }
        throw new IllegalArgumentException(looked.missing(source.namespace()));
    }
}
