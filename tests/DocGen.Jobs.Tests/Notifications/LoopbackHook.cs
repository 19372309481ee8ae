using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace DocGen.Jobs.Tests.Notifications;

/// <summary>A receiver of webhooks on loopback that answers as it is told, in turn.</summary>
internal sealed class LoopbackHook : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Queue<int> answers;

    public LoopbackHook(params IEnumerable<int> answers)
    {
        this.answers = new(answers);
        Address = $"http://127.0.0.1:{FreePort.Find()}/hook/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ListenAsync();
    }

    public string Address { get; }

    public ConcurrentQueue<(string Time, string Signature, string Body)> Received { get; } = new();

    public void Dispose() => listener.Close();

    private async Task ListenAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext call;
            try
            {
                call = await listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(call.Request.InputStream, Encoding.UTF8);
            Received.Enqueue((call.Request.Headers["X-DocGen-Time"] ?? "", call.Request.Headers["X-DocGen-Signature"] ?? "", await reader.ReadToEndAsync()));
            call.Response.StatusCode = answers.TryDequeue(out var answer) ? answer : 200;
            call.Response.Close();
        }
    }
}
