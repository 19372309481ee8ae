using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace DocGen.Data.Tests.Stores;

/// <summary>A private PostgreSQL in a temporary folder, on loopback, stopped and removed at the end. Never a service of the system.</summary>
public sealed class PostgresServer : IDisposable
{
    /// <summary>An orphan of a killed test run ends by itself after so many seconds.</summary>
    private const string Lifetime = "1200";

    private static readonly string[] Binaries = ["/usr/lib/postgresql/17/bin", "/usr/lib/postgresql/16/bin", "/usr/lib/postgresql/15/bin"];

    private readonly string folder;
    private readonly string binaries;
    private readonly int port;
    private Process server;

    public PostgresServer()
    {
        binaries = Binaries.FirstOrDefault(Directory.Exists)
            ?? throw new InvalidOperationException("PostgreSQL is not installed: ./test installs Debian's package postgresql.");
        folder = Directory.CreateTempSubdirectory("docgen-postgres-").FullName;
        port = FreePort();
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "postgres", folder);
        }

        RunAsOwner($"{binaries}/initdb", "-D", $"{folder}/data", "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        server = Launch();
        WaitUntilReady();
    }

    /// <summary>Stops the server at once, as a crash would; what it had committed stays.</summary>
    public void Stop()
    {
        RunAsOwner($"{binaries}/pg_ctl", "stop", "-D", $"{folder}/data", "-m", "immediate", "-s");
        server.WaitForExit(10_000);
        server.Dispose();
    }

    public void Restart()
    {
        server = Launch();
        WaitUntilReady();
    }

    private Process Launch() => Start(AsOwner(
            "timeout", "--signal=INT", Lifetime, $"{binaries}/postgres", "-D", $"{folder}/data", "-k", folder, "-h", "127.0.0.1",
            "-p", port.ToString(CultureInfo.InvariantCulture), "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));

    public string Connection(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = "postgres",
        Database = database,
        Pooling = false,
    }.ToString();

    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Connection("postgres"));
        connection.Open();
#pragma warning disable CA2100 // Names come from the tests.
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        RunAsOwner($"{binaries}/pg_ctl", "stop", "-D", $"{folder}/data", "-m", "immediate", "-s");
        server.WaitForExit(10_000);
        server.Dispose();
        Directory.Delete(folder, recursive: true);
        File.Delete($"{folder}.log");
    }

    private void WaitUntilReady()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                Execute("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (attempt < 150 && !server.HasExited)
            {
                Thread.Sleep(100);
            }
        }
    }

    private void RunAsOwner(params string[] command)
    {
        var words = AsOwner(command);
        Run(words[0], words[1..]);
    }

    /// <summary>PostgreSQL refuses to run as root; Debian's package brings the user postgres.</summary>
    private static string[] AsOwner(params string[] command) =>
        Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. command] : command;

    private void Run(string program, params string[] arguments)
    {
        using var process = Start([program, .. arguments]);
        if (!process.WaitForExit(60_000) || process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: failed.");
        }
    }

    private Process Start(string[] command)
    {
        // A shell of one line: output goes to the log, or a full pipe would stop the server.
        var start = new ProcessStartInfo("sh") { WorkingDirectory = "/" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("log=$1; shift; exec \"$@\" >>\"$log\" 2>&1");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add($"{folder}.log");
        foreach (var word in command)
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
