using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DocGen.Jobs.Tests.Notifications;

/// <summary>A mail server on loopback that takes one letter a connection.</summary>
internal sealed class LoopbackMail : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public LoopbackMail()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = ListenAsync();
    }

    public int Port { get; }

    public TaskCompletionSource<string> Letter { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => listener.Dispose();

    private async Task ListenAsync()
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 loopback");
        while (await reader.ReadLineAsync() is { } line && line != "QUIT")
        {
            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                Letter.SetResult(await TextAsync(reader));
            }

            await writer.WriteLineAsync("250 fine");
        }
    }

    private static async Task<string> TextAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
