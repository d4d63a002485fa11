package nrw.ikim.site.data;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers from their digits. */
public final class Numerals {

    /** Room for every number of measurement and counting; beyond it, arithmetic on the number takes noticeable time. */
    private static final int MOST = 400;

    private static final int LONG_BITS = 63;

    private Numerals() {}

    /** Whether a number has more than 400 characters or an exponent beyond 400; such ones must not be converted. */
    public static boolean tooLarge(String number) {
        if (number.length() > MOST) {
            return true;
        }
        if (number.startsWith("0x")) {
            return false;
        }
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (exponent < 0) {
            return false;
        }
        return new BigInteger(number.substring(exponent + 1)).abs().compareTo(BigInteger.valueOf(MOST)) > 0;
    }

    /**
     * A whole number.
     *
     * @param digits the digits, with a sign or not
     * @param radix the base of the digits: 8, 10 or 16
     * @return a {@link Long}, or a {@link BigInteger} where it does not fit
     */
    public static Number whole(String digits, int radix) {
        BigInteger value = new BigInteger(digits, radix);
        if (value.bitLength() <= LONG_BITS) {
            return value.longValueExact();
        }
        return value;
    }

    /** A decimal number that keeps its digits as written: {@code 1.10} stays that. */
    public static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
