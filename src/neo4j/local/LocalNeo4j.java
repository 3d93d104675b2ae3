import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j in a folder until standard input ends, so that it never outlives the process that started it.
 *
 * <p>Arguments: the folder, the plugin folder, neo4j.conf, the id of the starting process. The first line of standard
 * input is the password. Standard output says BUSY (another process has the folder; waits for it), READY port, or
 * FAILED reason.
 */
public final class LocalNeo4j {
  private static final Duration LONGEST_WAIT_FOR_LOCK = Duration.ofSeconds(30);

  /** Held until this process ends, however that happens; a field, for a lock that nothing refers to is let go. */
  private static FileLock lock;

  public static void main(String[] arguments) {
    try {
      run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]);
      System.exit(0);
    } catch (Throwable fault) {
      fault.printStackTrace();
      say("FAILED " + reason(fault));
      System.exit(1);
    }
  }

  private static void run(Path folder, Path plugins, Path settings, String owner) throws Exception {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = input.readLine();
    lock(folder.resolve("lock"), owner);
    DatabaseManagementService neo4j = start(folder, plugins, settings);
    Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
    // The password file is the truth: a new file, or one put back from elsewhere, opens the same data.
    neo4j.database("system").executeTransactionally(
        "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    say("READY " + port(neo4j));
    while (input.readLine() != null) {
      // Only the end of the input matters.
    }
  }

  private static DatabaseManagementService start(Path folder, Path plugins, Path settings) {
    DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(folder)
        .loadPropertiesFromFile(settings)
        .setConfig(GraphDatabaseSettings.plugin_dir, plugins)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
        .build();
    // A database that cannot be opened does not fail the build; asked for, it names its own reason.
    neo4j.database("neo4j").beginTx().close();
    return neo4j;
  }

  /** A run that was killed may still be closing its database: waits for it, as it takes no more than seconds. */
  private static void lock(Path file, String owner) throws IOException, InterruptedException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lock = channel.tryLock();
    if (lock == null) say("BUSY");
    long end = System.nanoTime() + LONGEST_WAIT_FOR_LOCK.toNanos();
    while (lock == null && System.nanoTime() < end && isAlive(owner)) {
      Thread.sleep(200);
      lock = channel.tryLock();
    }
    if (lock == null) throw new IOException("another process holds " + file);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean isAlive(String process) {
    return ProcessHandle.of(Long.parseLong(process)).map(ProcessHandle::isAlive).orElse(false);
  }

  private static int port(DatabaseManagementService neo4j) {
    return ((GraphDatabaseAPI) neo4j.database("neo4j"))
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  private static String reason(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) root = root.getCause();
    return (root.getClass().getSimpleName() + ": " + root.getMessage()).replaceAll("\\s+", " ");
  }

  private static void say(String line) {
    System.out.println("policygraph " + line);
    System.out.flush();
  }
}
