#!/usr/bin/env python3
"""Scans repositories on an Apache Spark cluster and writes the reports as Parquet.

usage: spark-submit commons_scan_spark.py --program commons-scan --list repositories.ndjson --into reports.parquet
                                          [--partitions N] [-- WORKER OPTION...]

The list has a path, or an object in JSON with `path` and `id`, on each line; every path must be readable on the machine that
gets it. Each partition goes through one `commons-scan worker`, which answers every line with a report, also for a repository that
hangs or crashes: a poisoned one costs its own row and never a task. Pass the program to the machines with `--files`.

The columns are `id`, `name`, `status`, `error`, `score`, `grade`, `license`, `revision`, `asOf`, and `report` with the whole JSON.
"""
import argparse
import json
import shlex
import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, from_json
from pyspark.sql.types import DoubleType, StringType, StructField, StructType

TEXT, NUMBER = StringType(), DoubleType()


def structure(**members):
    return StructType([StructField(name, kind) for name, kind in members.items()])


REPORT = structure(
    repository=structure(path=TEXT, name=TEXT), status=TEXT, error=structure(code=TEXT), score=NUMBER, grade=TEXT,
    license=structure(expression=TEXT), revision=structure(id=TEXT), asOf=TEXT)


def lines_of(path):
    """The lines of the list that ask for something, each as an object, so that a path may hold anything."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line:
                yield line if line.startswith("{") else json.dumps({"path": line})


def reports(session, requests, program, partitions, options):
    """A row for each request."""
    command = shlex.join([program, "worker", *options])
    answers = session.sparkContext.parallelize(requests, partitions).pipe(command, checkCode=True)
    frame = answers.map(lambda line: (line,)).toDF(structure(report=TEXT))
    read = frame.withColumn("r", from_json(col("report"), REPORT))
    return read.select(
        col("r.repository.path").alias("id"), col("r.repository.name").alias("name"), col("r.status").alias("status"),
        col("r.error.code").alias("error"), col("r.score").alias("score"), col("r.grade").alias("grade"),
        col("r.license.expression").alias("license"), col("r.revision.id").alias("revision"), col("r.asOf").alias("asOf"),
        col("report"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="commons-scan", help="the program on every machine")
    parser.add_argument("--list", required=True, help="what to scan")
    parser.add_argument("--into", required=True, help="the folder of Parquet files to write")
    parser.add_argument("--partitions", type=int, help="how many workers' shares there are; by default 4 a core")
    parser.add_argument("options", nargs="*", help="options of the worker, behind --")
    arguments = parser.parse_args()
    session = SparkSession.builder.appName("commons-scan").getOrCreate()
    requests = list(lines_of(arguments.list))
    partitions = arguments.partitions or 4 * session.sparkContext.defaultParallelism
    frame = reports(session, requests, arguments.program, max(1, partitions), arguments.options)
    frame.write.mode("overwrite").parquet(arguments.into)
    written = session.read.parquet(arguments.into)
    counts = {row["status"]: row["count"] for row in written.groupBy("status").count().collect()}
    print(json.dumps({"asked": len(requests), "written": sum(counts.values()), "statuses": counts}, sort_keys=True))
    session.stop()
    if sum(counts.values()) != len(requests):
        sys.exit("commons_scan_spark: not every repository has a record")


if __name__ == "__main__":
    main()
