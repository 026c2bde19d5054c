using System.Globalization;
using System.Text;
using System.Xml;
using Parley.Analysis.Network;

namespace Parley.Cli.Networks;

/// <summary>A network as GraphML and as GEXF 1.3, which Gephi opens.</summary>
internal static class NetworkXml
{
    private const string GraphMl = "http://graphml.graphdrawing.org/xmlns", Gexf = "http://gexf.net/1.3";
    private static readonly (string Name, string Type)[] OfTie = [("type", "string"), ("sign", "int"), ("mutual", "boolean"), ("documents", "int"), ("ended", "boolean"), ("dates_of_reports", "boolean"), ("facts", "string")];
    private static readonly (string Name, string Type)[] OfActor = [("kind", "string"), ("country", "string")];

    public static string ToGraphMl(SignedNetwork network) => Write(xml =>
    {
        xml.WriteStartElement("graphml", GraphMl);
        foreach (var (scope, name, type) in OfActor.Prepend(("label", "string")).Select(item => ("node", item.Item1, item.Item2)).Concat(OfTie.Concat([("start", "string"), ("end", "string")]).Select(item => ("edge", item.Item1, item.Item2))))
            Element(xml, "key", ("id", $"{scope}_{name}"), ("for", scope), ("attr.name", name), ("attr.type", type));
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var actor in network.Actors)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", actor.Id);
            Data(xml, "node", [("label", actor.Name), .. Values(actor)]);
            xml.WriteEndElement();
        }

        foreach (var (tie, at) in network.Ties.Select((tie, at) => (tie, at)))
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", $"e{at}");
            xml.WriteAttributeString("source", tie.From);
            xml.WriteAttributeString("target", tie.To);
            Data(xml, "edge", [.. Values(tie), ("start", Day(tie.Start)), ("end", Day(tie.End))]);
            xml.WriteEndElement();
        }
    });

    public static string ToGexf(SignedNetwork network) => Write(xml =>
    {
        xml.WriteStartElement("gexf", Gexf);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("timeformat", "date");
        Attributes(xml, "node", OfActor);
        Attributes(xml, "edge", OfTie);
        xml.WriteStartElement("nodes");
        foreach (var actor in network.Actors)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", actor.Id);
            xml.WriteAttributeString("label", actor.Name);
            AttributeValues(xml, Values(actor));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var (tie, at) in network.Ties.Select((tie, at) => (tie, at)))
            WriteGexfEdge(xml, tie, at);
        xml.WriteEndElement();
    });

    private static void WriteGexfEdge(XmlWriter xml, Tie tie, int at)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", at.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", tie.From);
        xml.WriteAttributeString("target", tie.To);
        xml.WriteAttributeString("label", tie.Type);
        // Gephi leaves out edges of weight 0 or less: the sign is an attribute.
        xml.WriteAttributeString("weight", tie.Documents.ToString(CultureInfo.InvariantCulture));
        if (Day(tie.Start) is { } start)
            xml.WriteAttributeString("start", start);
        if (Day(tie.End) is { } end)
            xml.WriteAttributeString("end", end);
        AttributeValues(xml, Values(tie));
        xml.WriteEndElement();
    }

    private static (string Name, string? Value)[] Values(NetworkActor actor) => [("kind", actor.Kind), ("country", actor.Country)];

    private static (string Name, string? Value)[] Values(Tie tie) =>
    [
        ("type", tie.Type), ("sign", tie.Sign.ToString(CultureInfo.InvariantCulture)), ("mutual", XmlConvert.ToString(tie.IsMutual)), ("documents", tie.Documents.ToString(CultureInfo.InvariantCulture)),
        ("ended", XmlConvert.ToString(tie.HasEnded)), ("dates_of_reports", XmlConvert.ToString(tie.DatesAreOfReports)), ("facts", string.Join(' ', tie.Facts)),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Write(Action<XmlWriter> body)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CheckCharacters = true }))
        {
            xml.WriteStartDocument();
            body(xml);
            xml.WriteEndDocument();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Data(XmlWriter xml, string scope, (string Name, string? Value)[] values)
    {
        foreach (var (name, value) in values.Where(item => item.Value is not null))
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", $"{scope}_{name}");
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }

    private static void Attributes(XmlWriter xml, string scope, (string Name, string Type)[] names)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", scope);
        foreach (var (name, type) in names)
            Element(xml, "attribute", ("id", name), ("title", name), ("type", type == "int" ? "integer" : type));
        xml.WriteEndElement();
    }

    private static void AttributeValues(XmlWriter xml, (string Name, string? Value)[] values)
    {
        xml.WriteStartElement("attvalues");
        foreach (var (name, value) in values.Where(item => item.Value is not null))
            Element(xml, "attvalue", ("for", name), ("value", value!));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (key, value) in attributes)
            xml.WriteAttributeString(key, value);
        xml.WriteEndElement();
    }
}
