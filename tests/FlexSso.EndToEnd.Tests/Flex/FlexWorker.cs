using System.Text.Json.Nodes;

namespace FlexSso.EndToEnd.Tests.Flex;

/// <summary>A worker as TaskRouter keeps it.</summary>
internal sealed record FlexWorker(string FriendlyName, JsonObject Attributes);
