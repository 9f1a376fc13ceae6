using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary><c>setup.html</c> from disk, in a browser: copying, ticking, keyboard.</summary>
public sealed class SetupPageTests
{
    [TestCase(false)]
    [TestCase(true)]
    public void Every_button_copies_its_value_byte_for_byte(bool isWithoutClipboard)
    {
        Copies copies = NodeProcess.Browser.Call<Copies>("copies", new { file = SetupPages.Enhanced, isWithoutClipboard });
        Assert.Multiple(() =>
        {
            Assert.That(copies.Complaints, Is.Empty);
            Assert.That(copies.Requests, Is.Empty);
            Assert.That(
                copies.Copied.Select(copy => (copy.Label, copy.Text)),
                Is.EqualTo(CopyValues.Of(SetupPages.Build, KeyPair.Auth0.Certificate + "\n"))
            );
            foreach (Copies.Copy copy in copies.Copied)
            {
                Assert.That(copy.Says, Is.EqualTo("Copied"), copy.Label);
                Assert.That(copy.Status, Is.EqualTo(copy.Label + " is copied."));
                Assert.That(copy.IsFocused, Is.True, copy.Label);
            }
        });
    }

    [Test]
    public void Ticks_survive_a_reload_and_are_those_of_one_page()
    {
        Ticks ticks = NodeProcess.Browser.Call<Ticks>("ticks", new { file = SetupPages.Enhanced, other = SetupPages.Legacy });
        Assert.Multiple(() =>
        {
            Assert.That(ticks.Before, Is.Empty);
            Assert.That(ticks.Now, Is.EqualTo(new[] { "callbacks", "addon" }));
            Assert.That(ticks.Reloaded, Is.EqualTo(ticks.Now));
            Assert.That(ticks.Done, Is.EqualTo(ticks.Now));
            Assert.That(ticks.Other, Is.Empty);
            Assert.That(ticks.Progress, Does.Match("^2 of [0-9]+ steps done$"));
            Assert.That(ticks.Rebuilt, Is.EqualTo(new[] { "callbacks" }), "the addon has other values");
            Assert.That(ticks.RebuiltProgress, Does.Match("^1 of [0-9]+ steps done.* to be done again: [0-9]+$"));
            Assert.That(ticks.Again, Is.Empty);
            Assert.That(ticks.AgainSays, Does.StartWith("All ticks are taken away: 0 of "));
            Assert.That(ticks.IsFocused, Is.True);
            Assert.That(ticks.Stored, Is.Null);
            Assert.That(ticks.Complaints, Is.Empty);
        });
    }

    [Test]
    public void Tab_reaches_everything_in_order_and_shows_where_it_is()
    {
        Keyboard keyboard = NodeProcess.Browser.Call<Keyboard>("keyboard", new { file = SetupPages.Enhanced });
        Assert.Multiple(() =>
        {
            Assert.That(keyboard.Count, Is.GreaterThan(60));
            Assert.That(keyboard.Missed, Is.Empty);
            Assert.That(keyboard.IsInOrder, Is.True);
            Assert.That(keyboard.Unmarked, Is.Empty);
        });
    }

    private sealed record Ticks(
        IReadOnlyList<string> Complaints,
        IReadOnlyList<string> Before,
        IReadOnlyList<string> Now,
        IReadOnlyList<string> Reloaded,
        IReadOnlyList<string> Other,
        IReadOnlyList<string> Done,
        string Progress,
        IReadOnlyList<string> Rebuilt,
        string RebuiltProgress,
        IReadOnlyList<string> Again,
        string AgainSays,
        bool IsFocused,
        string? Stored
    );

    private sealed record Keyboard(int Count, IReadOnlyList<string> Missed, bool IsInOrder, IReadOnlyList<string> Unmarked);
}
