package nrw.ikim.site.yaml;

import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.data.Excerpt;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.text.SourceText;

/** Which tags a file may use: those of the core schema, as they ask for plain data only. */
final class Tags {

    static final String MAP = "tag:yaml.org,2002:map";
    static final String SEQ = "tag:yaml.org,2002:seq";

    /** The tag of an author who wants no guessing: text stays text. */
    private static final String NON_SPECIFIC = "!";

    private static final Map<String, CoreSchema.Type> SCALARS = Map.of(
            "tag:yaml.org,2002:null",
            CoreSchema.Type.NULL,
            "tag:yaml.org,2002:bool",
            CoreSchema.Type.BOOL,
            "tag:yaml.org,2002:int",
            CoreSchema.Type.INT,
            "tag:yaml.org,2002:float",
            CoreSchema.Type.FLOAT,
            "tag:yaml.org,2002:str",
            CoreSchema.Type.STR,
            NON_SPECIFIC,
            CoreSchema.Type.STR);

    private Tags() {}

    /** The type that a tag gives to a scalar; empty where the tag is not one for scalars. */
    static Optional<CoreSchema.Type> scalar(String tag) {
        return Optional.ofNullable(SCALARS.get(tag));
    }

    /** Whether a tag may stand before a list or mapping of the kind given, {@link #MAP} or {@link #SEQ}. */
    static boolean fits(String tag, String kind) {
        return tag.equals(kind) || tag.equals(NON_SPECIFIC);
    }

    /** The fault of a tag that cannot stand where it does. */
    static Diagnostic fault(SourceText text, Properties properties, String tag, String what) {
        String written = text.text().substring(properties.tagStart(), properties.tagEnd());
        boolean core = SCALARS.containsKey(tag) || tag.equals(MAP) || tag.equals(SEQ);
        Diagnostic fault = core
                ? Diagnostic.of(
                        Rule.DATA_SYNTAX,
                        text.locate(properties.tagStart(), properties.tagEnd()),
                        "the tag " + Excerpt.of(written) + " cannot stand before " + what)
                : unsafe(text, properties.tagStart(), properties.tagEnd());
        return fault.withHelp("remove the tag, or put the value between quotes if the `!` is meant as text");
    }

    /** The fault of a tag at a place that is not a core one. */
    static Diagnostic unsafe(SourceText text, int start, int end) {
        return Diagnostic.of(
                        Rule.DATA_UNSAFE_TAG,
                        text.locate(start, end),
                        "the tag " + Excerpt.of(text.text().substring(start, end))
                                + " asks for something other than plain data")
                .withHelp("remove the tag, or put the value between quotes if the `!` is meant as text");
    }
}
