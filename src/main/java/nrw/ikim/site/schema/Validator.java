package nrw.ikim.site.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.networknt.schema.Schema;

import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.diagnostic.Severity;
import nrw.ikim.site.schema.Documents.Document;

import tools.jackson.databind.JsonNode;

/** Holds documents against their schemas. Thread-safe. */
final class Validator {

    private final Contracts contracts;
    private final Map<String, DataNode> written;
    private final Map<String, Schema> compiled = new HashMap<>();

    /**
     * @param documents what is to be validated
     * @param known the faults of the schemas, among others; a faulty schema refuses nothing
     */
    Validator(SchemaSet set, List<Document> documents, Contracts contracts, Collection<Diagnostic> known) {
        this.contracts = contracts;
        Set<String> faulty = new HashSet<>();
        known.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .forEach(fault -> faulty.add(fault.location().file()));
        Compiler compiler = new Compiler(new SchemaRefs(set), faulty);
        Map<String, String> names = new HashMap<>();
        for (Document document : documents) {
            SchemaSource schema = document.schema();
            if (!names.containsKey(schema.name())
                    && !faulty.contains(schema.text().file())) {
                schema.root().ifPresent(root -> names.put(schema.name(), compiler.add(schema, root)));
            }
        }
        this.written = compiler.written();
        Engine engine = new Engine(compiler.document());
        names.forEach((name, key) -> compiled.put(name, engine.schema(key)));
    }

    /** The faults of a document. */
    List<Told> validate(Document document) {
        Schema schema = compiled.get(document.schema().name());
        if (schema == null) {
            return List.of();
        }
        Trees trees = new Trees();
        JsonNode tree = trees.tree(document.root());
        Run run = new Run(trees.budget(), new DocumentRules(document.root(), contracts));
        List<Told> told = new ArrayList<>();
        try {
            schema.validate(run, tree);
        } catch (Abandoned reason) {
            if (reason.isOfWork()) {
                told.add(Told.value(tooMuch(document)));
            }
        } catch (StackOverflowError reason) {
            told.add(Told.value(tooMuch(document)));
        }
        List<Misspelt> misspelt = Misspelt.find(document.root(), run);
        misspelt.forEach(key -> told.add(Told.value(key.fault())));
        if (!run.getErrors().isEmpty()) {
            Messages messages = new Messages(document.root(), misspelt, written, contracts);
            messages.add(run.getErrors());
            told.addAll(messages.told());
        }
        return told;
    }

    private static Diagnostic tooMuch(Document document) {
        String file = document.schema().text().file();
        return Diagnostic.of(
                        Rule.DATA_LIMIT,
                        document.root().location(),
                        "checking this by " + file + " takes too long, and was given up")
                .withHelp("write simpler patterns and fewer alternatives in the schema");
    }
}
