package org.linewright.server;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.jspecify.annotations.Nullable;

/**
 * Who has how many connections. When an address has too many, its longest unused connection is
 * closed that waits for a call or for the rest of one: a browser opens another when it needs one,
 * and who only holds connections holds the last few. A call that is being answered is never cut.
 * Thread-safe.
 */
final class Visitors implements Connection.Listener {
  private final int mostOfAddress;
  private final int mostOfAll;
  private final Map<Object, Visit> visits = new LinkedHashMap<>(); // the longest unused first
  private final Map<String, Integer> counts = new HashMap<>();

  private static final class Visit {
    private final String address;
    private final EndPoint end;
    private int answering;

    Visit(String address, EndPoint end) {
      this.address = address;
      this.end = end;
    }
  }

  Visitors(int mostOfAddress, int mostOfAll) {
    this.mostOfAddress = mostOfAddress;
    this.mostOfAll = mostOfAll;
  }

  @Override
  public void onOpened(Connection connection) {
    Optional<EndPoint> tooMany = enter(connection.getEndPoint());
    tooMany.ifPresent(EndPoint::close);
  }

  private synchronized Optional<EndPoint> enter(EndPoint end) {
    String address = address(end.getRemoteSocketAddress());
    if (visits.putIfAbsent(key(end), new Visit(address, end)) != null) {
      return Optional.empty(); // TLS and the HTTP in it are one
    }
    int count = counts.merge(address, 1, Integer::sum);
    if (count > mostOfAddress) {
      return unused(address).or(() -> Optional.of(end));
    }
    return visits.size() > mostOfAll ? unused(null).or(() -> Optional.of(end)) : Optional.empty();
  }

  private Optional<EndPoint> unused(@Nullable String address) {
    return visits.values().stream()
        .filter(visit -> visit.answering == 0)
        .filter(visit -> address == null || visit.address.equals(address))
        .map(visit -> visit.end)
        .findFirst();
  }

  @Override
  public synchronized void onClosed(Connection connection) {
    Visit visit = visits.remove(key(connection.getEndPoint()));
    if (visit != null) {
      counts.merge(visit.address, -1, (a, b) -> a + b == 0 ? null : a + b);
    }
  }

  /** A call has come in as a whole and is being answered. */
  synchronized void begin(EndPoint end) {
    Visit visit = visits.get(key(end));
    if (visit != null) {
      visit.answering++;
    }
  }

  /** A call was answered. */
  synchronized void end(EndPoint end) {
    Visit visit = visits.remove(key(end));
    if (visit != null) {
      visit.answering--;
      visits.put(key(end), visit);
    }
  }

  private static Object key(EndPoint end) {
    Object channel = end.getTransport();
    return channel == null ? end : channel;
  }

  private static String address(SocketAddress remote) {
    return remote instanceof InetSocketAddress inet && inet.getAddress() != null
        ? inet.getAddress().getHostAddress()
        : String.valueOf(remote);
  }
}
