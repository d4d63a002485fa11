package nrw.ikim.site.json;

import java.util.Optional;

import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Outcome;
import nrw.ikim.site.text.SourceText;
import nrw.ikim.site.yaml.YamlReader;

/** Throw-away stand-in until the real reader lands. */
public final class JsonReader {

    /** Reads. */
    public Outcome<Optional<DataNode>> read(SourceText text) {
        return new YamlReader().read(text);
    }
}
