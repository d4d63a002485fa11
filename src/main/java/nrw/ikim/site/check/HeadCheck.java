package nrw.ikim.site.check;

import java.util.Optional;

import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.html.PageQuality.Head;
import nrw.ikim.site.html.Place;
import nrw.ikim.site.text.Location;

/** The rules {@code lang-missing} and {@code title-missing}. */
final class HeadCheck {

    private final LanguageTags languages = new LanguageTags();

    void check(Quality quality) {
        Head head = quality.facts().head();
        if (head.language().isEmpty()) {
            quality.add(
                    Rule.LANG_MISSING,
                    quality.locateTag(head.languagePlace()),
                    "",
                    new PlainWording(
                            "the page does not say its language, which readers' software needs to pronounce it",
                            "write `<html lang=\"{{ site.language }}\">` in the layout"));
        } else if (!languages.isValid(head.language())) {
            wrongLanguage(quality, head);
        }
        if (!head.titled() && !quality.facts().markup().isCut()) {
            noTitle(quality, head.titlePlace());
        }
    }

    private void wrongLanguage(Quality quality, Head head) {
        String language = head.language();
        boolean ofSite = language.equals(quality.site().configuration().language());
        Optional<DataNode> setting = quality.site().configuration().values().node("language");
        Location location =
                ofSite && setting.isPresent() ? setting.get().location() : quality.locate(head.languagePlace());
        quality.add(
                Rule.LANG_MISSING,
                location,
                language,
                new PlainWording(
                        "`" + language + "` is the code of no language",
                        "write the code of the language, with that of a country where it matters, as `en` or `de-AT`",
                        "",
                        languages.meant(language)));
    }

    /** A title that an author left empty is mended where it was written. */
    private static void noTitle(Quality quality, Place place) {
        Optional<Location> empty = quality.page()
                .page()
                .document()
                .frontMatter()
                .node("title")
                .filter(node -> String.valueOf(node.value()).isBlank())
                .map(DataNode::location);
        quality.add(
                Rule.TITLE_MISSING,
                empty.orElseGet(() -> quality.locateTag(place)),
                "",
                new PlainWording(
                        empty.isPresent()
                                ? "the title of the page is empty"
                                : "the page has no `<title>`, or an empty one",
                        empty.isPresent()
                                ? "write a title: it names the page in searches, tabs and bookmarks"
                                : "write `<title>{{ page.title }}</title>` in the `<head>` of the layout"));
    }
}
