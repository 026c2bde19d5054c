using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Analysis.Network;

namespace Parley.Cli.Networks;

/// <summary>A network as one JSON object with "nodes" and "links", the form d3 and NetworkX read.</summary>
internal static class NetworkJson
{
    public static string Of(SignedNetwork network)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteBoolean("directed", true);
            json.WriteBoolean("multigraph", true);
            json.WriteStartArray("nodes");
            foreach (var actor in network.Actors)
            {
                json.WriteStartObject();
                json.WriteString("id", actor.Id);
                json.WriteString("name", actor.Name);
                json.WriteString("kind", actor.Kind);
                json.WriteString("country", actor.Country);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("links");
            foreach (var tie in network.Ties)
                Write(json, tie);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Tie tie)
    {
        json.WriteStartObject();
        json.WriteString("source", tie.From);
        json.WriteString("target", tie.To);
        json.WriteString("type", tie.Type);
        json.WriteNumber("sign", tie.Sign);
        json.WriteBoolean("mutual", tie.IsMutual);
        json.WriteNumber("documents", tie.Documents);
        json.WriteString("start", Day(tie.Start));
        json.WriteString("end", Day(tie.End));
        json.WriteBoolean("dates_of_reports", tie.DatesAreOfReports);
        json.WriteBoolean("ended", tie.HasEnded);
        json.WriteStartArray("facts");
        foreach (var fact in tie.Facts)
            json.WriteStringValue(fact);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
