# One small image for every stage: the packaged jars on a Java runtime. Run `mvn -B package -DskipTests` first.
FROM eclipse-temurin:17-jre
COPY dateline /opt/dateline/dateline
COPY launcher/target/lib /opt/dateline/lib
# writable by any user: an inbox belongs to whoever drops files into it, see DATELINE_USER in docker-compose.yml
RUN mkdir -p /data /inbox && chmod 1777 /data /inbox
USER 1000:1000
WORKDIR /data
ENTRYPOINT ["/opt/dateline/dateline"]
CMD ["--help"]
