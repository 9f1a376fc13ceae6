// A build uses little more than one core, and the machine may have two.
[assembly: LevelOfParallelism(2)]
