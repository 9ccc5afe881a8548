# One small image for every stage: the packaged jars on a Java runtime. Run `mvn -B package -DskipTests` first.
FROM eclipse-temurin:17-jre
COPY dateline /opt/dateline/dateline
COPY launcher/target/lib /opt/dateline/lib
RUN mkdir -p /data /inbox && chown 1000:1000 /data /inbox
USER 1000:1000
WORKDIR /data
ENTRYPOINT ["/opt/dateline/dateline"]
CMD ["--help"]
