using FlexSso.Benchmarks.Page;
using FlexSso.Benchmarks.Startup;

switch (args)
{
    case ["smoke"]:
        Smoke.Run();
        return 0;
    case ["page"]:
        PerformancePage.Write();
        return 0;
    case ["page", string name] when PerformancePage.Names.Contains(name):
        PerformancePage.Write(name);
        return 0;
    case [string name] when PerformancePage.Names.Contains(name):
        Console.WriteLine(PerformancePage.Text([PerformancePage.Measure(name)]));
        return 0;
    // The section 'first-run' starts this, in a process of its own.
    case ["first", string peer, string declarations]:
        Console.WriteLine(FirstRun.Measure(peer, int.Parse(declarations)));
        return 0;
    default:
        Console.Error.WriteLine($"smoke | page [section] | section, where section is {string.Join(" or ", PerformancePage.Names)}");
        return 1;
}
