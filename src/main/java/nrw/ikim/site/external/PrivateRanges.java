package nrw.ikim.site.external;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that are not those of public servers: this machine, private networks, what clouds tell their machines about
 * themselves, and what is reserved (the special-purpose registries of RFC 6890).
 */
final class PrivateRanges {

    /** As {@code network/length}, of IPv4. */
    private static final List<String> IPV4 = List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            // the machines' own data in a cloud
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    private final List<Range> ranges = IPV4.stream().map(Range::of).toList();

    private record Range(int network, int mask) {
        private static Range of(String written) {
            int slash = written.indexOf('/');
            int mask = -1 << (32 - Integer.parseInt(written.substring(slash + 1)));
            int network = 0;
            for (String part : written.substring(0, slash).split("\\.", -1)) {
                network = network << 8 | Integer.parseInt(part);
            }
            return new Range(network, mask);
        }
    }

    /** Whether an address lies in one of them. */
    boolean hold(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? holdSix(bytes) : holdFour(bytes, 0);
    }

    private boolean holdFour(byte[] bytes, int from) {
        int number = 0;
        for (int i = from; i < from + 4; i++) {
            number = number << 8 | (bytes[i] & 0xff);
        }
        int wanted = number;
        return ranges.stream().anyMatch(range -> (wanted & range.mask()) == range.network());
    }

    /** Public are {@code 2000::/3} without the documentation's range, and what stands for a public IPv4 address. */
    private boolean holdSix(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        if (first == 0x2002) {
            return holdFour(bytes, 2);
        }
        if (first == 0x64 && second == 0xff9b && Arrays.equals(bytes, 4, 12, new byte[8], 0, 8)) {
            return holdFour(bytes, 12);
        }
        boolean global = (first & 0xe000) == 0x2000;
        boolean teredoOrReserved = first == 0x2001 && second < 0x0200;
        boolean documentation = (first == 0x2001 && second == 0x0db8) || (first == 0x3fff && second < 0x1000);
        return !global || teredoOrReserved || documentation;
    }
}
