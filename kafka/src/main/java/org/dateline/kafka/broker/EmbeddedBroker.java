package org.dateline.kafka.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A durable single-node Kafka broker (KRaft, broker and controller in one) inside this process, for the pipeline without
 * a cluster. Its directory is taken up again at the next start, also after a crash.
 */
public final class EmbeddedBroker implements AutoCloseable {
    /** Asks for any free port. */
    public static final int ANY_PORT = 0;

    private static final String CLUSTER_ID = "ZGF0ZWxpbmUtZW1iZWRkZQ";
    private static final int NODE_ID = 1;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it takes connections.
     *
     * @param directory where it keeps its logs; made and formatted if it is new
     * @param port where clients connect, or {@link #ANY_PORT}
     * @throws UncheckedIOException where the directory cannot be used or the port is taken
     */
    public static EmbeddedBroker start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
            int clientPort = freePort(port);
            KafkaConfig config = new KafkaConfig(BrokerSettings.of(directory, NODE_ID, clientPort, freePort(ANY_PORT)));
            format(directory);
            KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
            return new EmbeddedBroker(server, clientPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Where clients connect, {@code host:port}. */
    public String bootstrap() {
        return "localhost:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path directory) throws IOException {
        Formatter formatter = new Formatter();
        formatter.setSupportedFeatures(Feature.PRODUCTION_FEATURES);
        formatter.setNodeId(NODE_ID);
        formatter.setClusterId(CLUSTER_ID);
        formatter.addDirectory(directory.toString());
        formatter.setMetadataLogDirectory(directory.toString());
        formatter.setControllerListenerName(BrokerSettings.CONTROLLER);
        formatter.setIgnoreFormatted(true);
        formatter.setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        formatter.setReleaseVersion(MetadataVersion.latestProduction());
        try {
            formatter.run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("cannot format " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Fails early and clearly on a port that is taken; Kafka itself would say so from some background thread. */
    private static int freePort(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("localhost", wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IOException("port " + wanted + " cannot be used: " + e.getMessage(), e);
        }
    }
}
