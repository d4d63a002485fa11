package nrw.ikim.site.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host; tests need no name server. */
@FunctionalInterface
interface Names {

    /** All addresses of a host, at least one. */
    List<InetAddress> of(String host) throws UnknownHostException;

    /** The names that this machine knows. */
    static Names ofMachine() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
