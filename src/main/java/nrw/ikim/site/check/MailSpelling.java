package nrw.ikim.site.check;

import java.util.Locale;

import nrw.ikim.site.text.Suggestions;

/**
 * A mail address, for comparison.
 *
 * @param local what stands before the {@code @}, in small letters
 * @param domain what stands behind it, in small letters
 */
record MailSpelling(String local, String domain) {

    /** Of a text with one {@code @}; others have no parts to compare, and are alike to none. */
    static MailSpelling of(String mail) {
        String small = mail.strip().toLowerCase(Locale.ROOT);
        int at = small.indexOf('@');
        return at > 0 && small.lastIndexOf('@') == at
                ? new MailSpelling(small.substring(0, at), small.substring(at + 1))
                : new MailSpelling("", "");
    }

    // by hand, as it is the first record of most runs that is hashed, and the machinery behind records takes its time
    // to start
    @Override
    public boolean equals(Object other) {
        return other instanceof MailSpelling mail && local.equals(mail.local) && domain.equals(mail.domain);
    }

    @Override
    public int hashCode() {
        return 31 * local.hashCode() + domain.hashCode();
    }

    /** Whether there is anything to compare. */
    boolean isMail() {
        return !local.isEmpty() && !domain.isEmpty();
    }

    /**
     * Whether two addresses of people of one name may well be meant as one: the same but for a slip of the pen in one of the
     * two parts, or for the name of a department. Addresses that differ by a number are given out to namesakes.
     */
    boolean isLike(MailSpelling other) {
        if (!isMail() || !other.isMail() || equals(other)) {
            return false;
        }
        if (local.equals(other.local)) {
            return Suggestions.isNear(domain, other.domain, 1)
                    || domain.endsWith("." + other.domain)
                    || other.domain.endsWith("." + domain);
        }
        return domain.equals(other.domain)
                && !withoutNumber(local).equals(withoutNumber(other.local))
                && Suggestions.isNear(local, other.local, Math.max(1, local.length() / 3));
    }

    private static String withoutNumber(String local) {
        int end = local.length();
        while (end > 0 && Character.isDigit(local.charAt(end - 1))) {
            end--;
        }
        return local.substring(0, end);
    }
}
