package nrw.ikim.site.check;

import java.text.Normalizer;

import nrw.ikim.site.text.PercentEncoding;

/**
 * The words for a link that would be right if upper and lower case, or the ways to encode an accent, were the same.
 *
 * @param reference the link
 * @param path where it leads, below the base path
 * @param other the file that it would lead to
 * @param index what there is
 */
record OtherCase(Reference reference, String path, String other, SiteIndex index) implements Wording {

    @Override
    public String message() {
        String is = (index.isPage(other) ? "the page is `/" : "the file is `/")
                + PercentEncoding.readable(index.addressOf(other)) + "`, and ";
        return reference.named(reference.shown(path)) + ": " + is + difference(path, other);
    }

    /** In what two names differ that are the same but for case and encoding. */
    static String difference(String one, String other) {
        boolean encoded = Normalizer.isNormalized(one, Normalizer.Form.NFC)
                != Normalizer.isNormalized(other, Normalizer.Form.NFC);
        return encoded
                ? "its accented letters are encoded in another way (Unicode NFC and NFD)"
                : "servers tell upper from lower case";
    }

    @Override
    public String help(boolean manyPages) {
        return "write the address exactly as it is, or rename the file";
    }

    @Override
    public String suggestion(boolean manyPages) {
        return reference.inNotation(index.addressOf(other), manyPages);
    }
}
