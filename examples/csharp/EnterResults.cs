// From a list of marks to a submitted sheet: dotnet run -- marks.csv CENTRE SERIES UNIT
// .NET 8, nothing but its own libraries. Reads IAMIS_URL and IAMIS_KEY (and IAMIS_CLIENT_ID, if the key is to be exchanged for tokens).
// marks.csv: a line for each candidate, `1009,31,SF`: number, result as typed, initials or nothing.
//
// NOT RUN by this project's tests, which have no .NET; the other two examples are, and this one does the same step by step.
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

if (args.Length != 4)
{
    Console.Error.WriteLine("EnterResults marks.csv CENTRE SERIES UNIT");
    return 1;
}
var (file, centre, series, unit) = (args[0], args[1], args[2], args[3]);
var client = new IamisClient(
    Environment.GetEnvironmentVariable("IAMIS_URL") ?? "http://127.0.0.1:4000",
    Environment.GetEnvironmentVariable("IAMIS_KEY") ?? "",
    Environment.GetEnvironmentVariable("IAMIS_CLIENT_ID"));

try
{
    await foreach (var each in client.Pages(Documents.Sheets, new JsonObject { ["centre"] = centre }, "marksheets"))
        Console.WriteLine($"{each["state"],-14} {each["title"]}");

    var found = await client.Send(
        Documents.Sheet, new JsonObject { ["centre"] = centre, ["series"] = series, ["unit"] = unit });
    if (found["marksheetFor"] is not JsonObject sheet)
    {
        Console.Error.WriteLine("There is no such sheet, or this key may not see it.");
        return 1;
    }
    var sheetId = (string)sheet["id"]!;
    var (cursor, _) = await client.EventsAfter(centre, null);

    var rows = new JsonArray();
    foreach (var line in File.ReadLines(file).Where(line => line.Trim() != ""))
    {
        var cells = line.Split(',').Select(cell => cell.Trim()).ToArray();
        var row = new JsonObject
        {
            ["candidateNumber"] = cells[0],
            ["result"] = new JsonObject { ["typed"] = cells.ElementAtOrDefault(1) ?? "" },
        };
        if (cells.Length > 2 && cells[2] != "") row["initials"] = cells[2];
        rows.Add(row);
    }
    // At most 600 rows a call. Accepted rows are saved even if others are refused, so only those need a person.
    foreach (var batch in rows.Select(row => row!.DeepClone()).Chunk(600))
    {
        var input = new JsonObject
        {
            ["marksheetId"] = sheetId,
            ["idempotencyKey"] = Guid.NewGuid().ToString(),
            ["rows"] = new JsonArray(batch),
        };
        var answer = (await client.Send(Documents.Enter, new JsonObject { ["input"] = input }))["enterResults"]!;
        if ((string)answer["__typename"]! != "EnterResultsSuccess")
        {
            Console.Error.WriteLine(answer["message"]);
            return 1;
        }
        Console.WriteLine($"{sheet["title"]}: {answer["saved"]} saved, {answer["refused"]} refused");
        foreach (var row in answer["rows"]!.AsArray())
        {
            if (row!["problem"] is not JsonObject problem) continue;
            // What a program can do something about it asks for by name; everything else is shown as it is.
            var told = (string)problem["__typename"]! switch
            {
                "MarkAboveMaximum" => $"{problem["typed"]} is more than {problem["maximum"]}",
                "AbsentUnconfirmed" => $"ask whether {problem["candidateName"]} was absent",
                _ => (string)problem["message"]!,
            };
            Console.WriteLine($"{row["candidateNumber"]}: {told}");
        }
    }

    var submitting = new JsonObject { ["marksheetId"] = sheetId, ["idempotencyKey"] = Guid.NewGuid().ToString() };
    var submitted = (await client.Send(Documents.Submit, new JsonObject { ["input"] = submitting }))["submitMarksheet"]!;
    if ((string)submitted["__typename"]! == "SubmitMarksheetSuccess")
        Console.WriteLine($"Submitted {submitted["submission"]!["count"]}, receipt {submitted["submission"]!["receipt"]}");
    else
    {
        Console.WriteLine($"Not submitted: {submitted["message"]}");
        foreach (var blocker in submitted["blockers"]?.AsArray() ?? []) Console.WriteLine($"- {blocker!["text"]}");
    }

    // A system follows for ever, and keeps the cursor with what it did; this example for some seconds.
    for (var round = 0; round < 8; round++)
    {
        (cursor, var events) = await client.EventsAfter(centre, cursor);
        foreach (var told in events) Console.WriteLine($"event {told["type"]} sheet {told["marksheet"]?["id"] ?? "-"}");
        await Task.Delay(1000);
    }
    return 0;
}
catch (IamisException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}

/// <summary>What is no answer. <c>Code</c> is fixed; docs/integrating.md lists them.</summary>
sealed class IamisException(string code, string message) : Exception($"{code}: {message}")
{
    public string Code { get; } = code;
}

/// <summary>Sends operations, and sends them again when the line breaks or the service says wait: mutations carry a key and act once.</summary>
sealed class IamisClient(string url, string key, string? clientId)
{
    private const int Tries = 5;
    private readonly HttpClient http = new() { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(1) };
    private string? token;
    private DateTime tokenUntil;

    public async Task<JsonNode> Send(string query, JsonObject variables)
    {
        var body = new JsonObject { ["query"] = query, ["variables"] = variables.DeepClone() }.ToJsonString();
        for (var tried = 1; ; tried++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = await Authorization();
            request.Headers.AcceptLanguage.ParseAdd("en");
            HttpResponseMessage response;
            try
            {
                response = await http.SendAsync(request);
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
            {
                if (tried == Tries) throw new IamisException("NETWORK", "The service did not answer.");
                await Task.Delay(TimeSpan.FromSeconds(0.25 * Math.Pow(2, tried)));
                continue;
            }
            using (response)
            {
                if (response.StatusCode == HttpStatusCode.Unauthorized && tried == 1 && token is not null)
                {
                    token = null;
                    continue;
                }
                if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && tried < Tries)
                {
                    await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1));
                    continue;
                }
                return DataOf(JsonNode.Parse(await response.Content.ReadAsStringAsync()), response.StatusCode);
            }
        }
    }

    private static JsonNode DataOf(JsonNode? answer, HttpStatusCode status)
    {
        if (answer?["errors"]?.AsArray() is { Count: > 0 } errors)
            throw new IamisException((string?)errors[0]!["extensions"]?["code"] ?? "UNKNOWN", (string)errors[0]!["message"]!);
        return answer?["data"] ?? throw new IamisException("UNKNOWN", $"The service answered {status} and nothing else.");
    }

    private async Task<AuthenticationHeaderValue> Authorization()
    {
        if (clientId is null) return new("Bearer", key);
        if (token is null || DateTime.UtcNow > tokenUntil)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/oauth/token")
            {
                Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" }),
            };
            request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{clientId}:{key}")));
            using var response = await http.SendAsync(request);
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            if (!response.IsSuccessStatusCode) throw new IamisException("UNAUTHENTICATED", $"No token was given: {answer["error"]}.");
            token = (string)answer["access_token"]!;
            // Not used in its last minute: the request takes time, and clocks differ.
            tokenUntil = DateTime.UtcNow.AddSeconds((int)answer["expires_in"]! - 60);
        }
        return new("Bearer", token);
    }

    /// <summary>Every node of a list, asked for page by page as they are used.</summary>
    public async IAsyncEnumerable<JsonNode> Pages(string query, JsonObject variables, string name)
    {
        for (string? after = null; ;)
        {
            var asked = (JsonObject)variables.DeepClone();
            asked["after"] = after;
            var page = (await Send(query, asked))[name]!;
            foreach (var node in page["nodes"]!.AsArray()) yield return node!;
            if (!(bool)page["pageInfo"]!["hasNextPage"]!) yield break;
            after = (string?)page["pageInfo"]!["endCursor"];
        }
    }

    /// <summary>What there is after a cursor, and the cursor to go on from.</summary>
    public async Task<(string? Cursor, List<JsonNode> Events)> EventsAfter(string centre, string? cursor)
    {
        var events = new List<JsonNode>();
        for (; ; )
        {
            var page = (await Send(Documents.Events, new JsonObject { ["centre"] = centre, ["after"] = cursor }))["events"]!;
            foreach (var edge in page["edges"]!.AsArray())
            {
                cursor = (string)edge!["cursor"]!;
                events.Add(edge["node"]!);
            }
            if (!(bool)page["pageInfo"]!["hasNextPage"]!) return (cursor, events);
        }
    }
}

static class Documents
{
    public const string Sheets = """
        query Sheets($centre: CentreNumber, $after: String) {
          marksheets(filter: { centre: $centre }, first: 200, after: $after) {
            nodes { id title state }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    public const string Sheet = """
        query Sheet($centre: CentreNumber!, $series: ID!, $unit: String!) {
          marksheetFor(centre: $centre, series: $series, unit: $unit) { id title }
        }
        """;

    public const string Enter = """
        mutation Enter($input: EnterResultsInput!) {
          enterResults(input: $input) {
            __typename
            ... on EnterResultsSuccess {
              saved
              refused
              rows {
                candidateNumber
                problem {
                  __typename
                  message
                  ... on MarkAboveMaximum { typed maximum }
                  ... on AbsentUnconfirmed { candidateName }
                }
              }
            }
            ... on Problem { message }
          }
        }
        """;

    public const string Submit = """
        mutation Submit($input: SubmitMarksheetInput!) {
          submitMarksheet(input: $input) {
            __typename
            ... on SubmitMarksheetSuccess { submission { count receipt } }
            ... on MarksheetIncomplete { blockers { text } }
            ... on Problem { message }
          }
        }
        """;

    public const string Events = """
        query Events($centre: CentreNumber, $after: String) {
          events(filter: { centre: $centre }, first: 200, after: $after) {
            edges { cursor node { type marksheet { id } } }
            pageInfo { hasNextPage }
          }
        }
        """;
}
