package org.dateline.launcher.run;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.stream.Stream;

/** The Docker engine that Testcontainers would use. Asking Testcontainers takes minutes where there is none. */
final class DockerEngine {
    private static final int PATIENCE_MS = 2_000;
    private static final int PORT = 2375;

    private DockerEngine() {}

    /** Whether something listens where an engine would. */
    static boolean isThere() {
        String host = System.getenv("DOCKER_HOST");
        if (host != null && !host.isBlank()) {
            return listens(URI.create(host));
        }
        return Stream.of(
                        "/var/run/docker.sock",
                        System.getenv("XDG_RUNTIME_DIR") + "/docker.sock",
                        System.getProperty("user.home") + "/.docker/run/docker.sock",
                        System.getProperty("user.home") + "/.docker/desktop/docker.sock")
                .anyMatch(DockerEngine::listens);
    }

    private static boolean listens(URI host) {
        if ("unix".equals(host.getScheme())) {
            return listens(host.getPath());
        }
        SocketAddress address = new InetSocketAddress(host.getHost(), host.getPort() < 0 ? PORT : host.getPort());
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean listens(String unixSocket) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(unixSocket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
