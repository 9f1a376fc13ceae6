using BenchmarkDotNet.Running;
using FlexSso.Benchmarks;

using (BulkWriterBenchmark benchmark = new())
    benchmark.AssertSame();
BenchmarkRunner.Run<BulkWriterBenchmark>(args: args);
