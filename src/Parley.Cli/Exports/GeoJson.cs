using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Record.Events;

namespace Parley.Cli.Exports;

/// <summary>Events with a place as a GeoJSON FeatureCollection (RFC 7946).</summary>
internal static class GeoJson
{
    /// <returns>The text, and how many events it shows.</returns>
    public static (string Text, int Count) Of(IEnumerable<EventRow> rows)
    {
        var count = 0;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var row in rows)
            {
                if (EventExport.Place(row) is not { } place)
                    continue;
                count++;
                json.WriteStartObject();
                json.WriteString("type", "Feature");
                json.WriteStartObject("geometry");
                json.WriteString("type", "Point");
                json.WriteStartArray("coordinates");
                json.WriteNumberValue(place.Longitude);
                json.WriteNumberValue(place.Latitude);
                json.WriteEndArray();
                json.WriteEndObject();
                WriteProperties(json, row, place.Name, place.Precision);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return (Encoding.UTF8.GetString(stream.ToArray()), count);
    }

    private static void WriteProperties(Utf8JsonWriter json, EventRow row, string place, string precision)
    {
        json.WriteStartObject("properties");
        json.WriteString("id", row.Fact);
        json.WriteString("type", EventExport.PloverType(row));
        json.WriteString("date", row.Claim.Date);
        json.WriteString("modality", row.Modality.ToString().ToLowerInvariant());
        json.WriteString("actors", string.Join("; ", row.ActorNames));
        json.WriteString("recipients", string.Join("; ", row.RecipientNames));
        json.WriteString("place", place);
        json.WriteString("precision", precision);
        json.WriteString("text", row.Sentence);
        json.WriteEndObject();
    }
}
