# Build: docker build -t commons-scan .    Scan: docker run --rm -v "$PWD:/repository:ro" commons-scan
FROM swift:6.1-bookworm AS build
WORKDIR /source
COPY . .
RUN scripts/setup && scripts/build && strip .build/release/commons-scan

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libgit2-1.5 libsqlite3-0 libstdc++6 \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /source/.build/release/commons-scan /usr/bin/commons-scan
COPY --from=build /source/LICENSE /usr/share/doc/commons-scan/LICENSE
USER nobody
WORKDIR /repository
ENTRYPOINT ["commons-scan"]
CMD ["scan", "."]
