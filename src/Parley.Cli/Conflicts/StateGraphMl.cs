using System.Globalization;
using System.Xml;
using Parley.Analysis.Graph.Orders;

namespace Parley.Cli.Conflicts;

/// <summary>The state graph as GraphML: states with name, letters and the concepts under which they hold; moves with their mover and whether it likes them.</summary>
internal sealed class StateGraphMl(ConflictView view, IReadOnlyDictionary<int, string> holds)
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
        [("name", "node", "string"), ("pattern", "node", "string"), ("holds", "node", "string"), ("mover", "edge", "string"), ("improves", "edge", "boolean")];

    /// <param name="onlyImprovements">Leave out moves their mover does not like.</param>
    public void Write(TextWriter output, bool onlyImprovements)
    {
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false, OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("graphml", Space);
            foreach (var (id, element, type) in Keys)
                WriteKey(xml, id, element, type);
            xml.WriteStartElement("graph", Space);
            xml.WriteAttributeString("id", "conflict");
            xml.WriteAttributeString("edgedefault", "directed");
            for (var node = 0; node < view.Graph.Count; node++)
                WriteNode(xml, node);
            for (var node = 0; node < view.Graph.Count; node++)
            {
                for (var maker = 0; maker < view.Graph.MakerCount; maker++)
                    WriteMoves(xml, maker, node, onlyImprovements);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteKey(XmlWriter xml, string id, string element, string type)
    {
        xml.WriteStartElement("key", Space);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", element);
        xml.WriteAttributeString("attr.name", id);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private void WriteNode(XmlWriter xml, int node)
    {
        xml.WriteStartElement("node", Space);
        xml.WriteAttributeString("id", Id(node));
        Data(xml, "name", view.Label(node));
        Data(xml, "pattern", view.Graph.Space.TextOf(node));
        if (holds.TryGetValue(node, out var by))
            Data(xml, "holds", by);
        xml.WriteEndElement();
    }

    private void WriteMoves(XmlWriter xml, int maker, int node, bool onlyImprovements)
    {
        foreach (var end in view.Graph.Moves[maker].From(node))
        {
            var isBetter = view.Graph.Orders[maker].Compare(end, node) == Comparison.Better;
            if (!isBetter && onlyImprovements)
                continue;
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("source", Id(node));
            xml.WriteAttributeString("target", Id(end));
            Data(xml, "mover", view.Maker(maker));
            Data(xml, "improves", isBetter ? "true" : "false");
            xml.WriteEndElement();
        }
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Space);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Plain.Line(value));
        xml.WriteEndElement();
    }

    private static string Id(int node) => string.Create(CultureInfo.InvariantCulture, $"s{ConflictView.Number(node)}");
}
