namespace Parley.Reading;

/// <summary>The problems of files and containers, one wording each. The codes are explained in <c>docs/problems.md</c>.</summary>
internal static class ReadProblems
{
    public static Problem NotFound(string path) => new(
        "PLY0101", path, "no file or folder of this name", "a path that exists, or - for standard input is read", "check the spelling");

    public static Problem Unreadable(string path, string reason) => new(
        "PLY0102", path, $"it could not be opened or read to its end ({reason})", "files this user may read are read", "check permissions and the disk");

    public static Problem Empty(string where) => new(
        "PLY0103", where, "it holds no text", "a file with at least one word is read", "leave it out, or fetch it again");

    public static Problem TooLarge(string where, long limit) => new(
        "PLY0104", where, $"it is larger than {Size(limit)}", $"a file, or one record of a container, of up to {Size(limit)} is read", "split it");

    public static Problem Binary(string where) => new(
        "PLY0105", where, "it is binary data, not text", "text, HTML, PDF, RSS and Atom, JSON lines and WARC are read", "convert it to one of these");

    public static Problem Loop(string path, string target) => new(
        "PLY0106", path, $"it leads back to {target}, a folder it lies in", "each folder is read once", "remove the link if it is not meant");

    public static Problem Mislabelled(string where, string named, string found) => new(
        "PLY0107", where, $"its name says {named}, its content is {found}", $"it was read as {found}", "rename it if you like")
    { IsNotice = true };

    public static Problem BrokenCharacters(string where, int count, string charset) => new(
        "PLY0108", where, $"{count} places are not valid {charset}", "the rest was read; the places are left out", "fetch the file again if names look cut")
    { IsNotice = true };

    public static Problem NoArticle(string where) => new(
        "PLY0109", where, "no article text was found", "a page or file with at least one sentence of text is read", "look at it: it may be a menu, a form or a picture");

    public static Problem OtherLanguage(string where, string language) => new(
        "PLY0110", where, $"the text is in another language ({language})", "English is read", "have it translated")
    { IsNotice = true };

    public static Problem Encrypted(string where) => new(
        "PLY0111", where, "the PDF is encrypted and asks for a password", "PDFs that open without a password are read", "save it without a password");

    public static Problem DamagedPdf(string where, string reason) => new(
        "PLY0112", where, $"the PDF is damaged ({reason})", "whole PDFs are read", "fetch it again");

    public static Problem BadFeed(string where, string reason) => new(
        "PLY0113", where, $"the feed is not well-formed ({reason})", "RSS 2.0 and Atom 1.0 without a document type are read", "fetch it again");

    public static Problem BadJson(string where, string reason) => new(
        "PLY0114", where, reason, "one JSON object a line, or an array of them, with \"text\" and if known title, date, url, source", "mend the line");

    public static Problem BadWarc(string where, string reason) => new(
        "PLY0115", where, reason, "WARC 1.0 and 1.1, plain or gzipped, are read; what came before was read", "fetch the archive again");

    public static Problem UnpacksTooLarge(string where, long limit) => new(
        "PLY0116", where, $"it unpacks to more than {Size(limit)}", $"up to {Size(limit)} is unpacked", "unpack and split it, if it is meant to be this large");

    public static Problem GaveUp(string where, Exception reason) => new(
        "PLY0117", where, $"the reader for this format gave up ({reason.GetType().Name}: {FirstLine(reason.Message)})", "the rest was read", "report it with the file");

    public static Problem NoTextInPdf(string where) => new(
        "PLY0118", where, "the PDF holds pictures of text, no text", "PDFs with text are read", "run it through text recognition first");

    public static Problem OtherKinds(string folder, int count, string extensions) => new(
        "PLY0119", folder, $"{count} {(count == 1 ? "file of another kind was" : "files of other kinds were")} passed over ({extensions})", "in folders, files whose names end like articles do are read", "name a file itself to have it read")
    { IsNotice = true };

    public static Problem DoesNotUnpack(string where, string reason) => new(
        "PLY0120", where, $"its compressed bytes are cut or damaged ({reason})", "gzip that unpacks to its end is read; what came before was read", "fetch it again");

    private static string Size(long bytes) => bytes >= 1024 * 1024 ? $"{bytes / (1024 * 1024)} MiB" : $"{bytes} bytes";

    private static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd();
}
