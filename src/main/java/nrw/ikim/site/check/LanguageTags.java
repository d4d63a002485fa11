package nrw.ikim.site.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Knows the codes of languages (BCP 47, with the languages of ISO 639-1 and the countries of ISO 3166). */
final class LanguageTags {

    private final Set<String> languages = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
    private final Set<String> countries = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

    /** Whether a tag can be that of a language. Of the codes of three letters, all are taken for known. */
    boolean isValid(String tag) {
        if (tag.startsWith("i-") || tag.startsWith("x-")) {
            return true;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            int hyphen = tag.indexOf('-');
            String language = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
            boolean known = language.length() == 2 ? languages.contains(language) : language.length() == 3;
            boolean country = locale.getCountry().length() != 2 || countries.contains(locale.getCountry());
            return known && country;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** The tag that was probably meant by a wrong one; empty where nobody knows. */
    String meant(String tag) {
        String hyphens = tag.replace('_', '-');
        if (hyphens.toUpperCase(Locale.ROOT).endsWith("-UK")) {
            hyphens = hyphens.substring(0, hyphens.length() - 2) + "GB";
        }
        if (isValid(hyphens)) {
            return hyphens;
        }
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(language);
            if (locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(tag)
                    || locale.getDisplayLanguage(locale).equalsIgnoreCase(tag)) {
                return locale.getLanguage();
            }
        }
        return "";
    }
}
