// Each test builds in a folder of its own, and a build waits more than it computes.
[assembly: Parallelizable(ParallelScope.All)]
[assembly: LevelOfParallelism(2)]
