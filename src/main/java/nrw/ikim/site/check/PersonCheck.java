package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nrw.ikim.site.data.DataList;
import nrw.ikim.site.data.DataMap;
import nrw.ikim.site.data.DataNode;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.DataTree.DataFile;
import nrw.ikim.site.model.NamedId;
import nrw.ikim.site.model.SiteConfiguration.CollectionRule;
import nrw.ikim.site.model.SiteConfiguration.PersonRule;
import nrw.ikim.site.text.Location;

/**
 * Finds people who are listed in two places with different spellings of their mail address, or of their name beside one mail
 * address. Namesakes with quite different addresses, and quite different people with one address, are left alone.
 */
final class PersonCheck {

    /** Spellings of one name or address that are remembered; more of them are no slips of the pen. */
    private static final int MOST = 8;

    private final OwnFileNames files;
    private final List<Diagnostic> faults;
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<MailSpelling, List<Known>> byMail = new HashMap<>();

    /** @param faults takes the faults */
    PersonCheck(OwnFileNames files, List<Diagnostic> faults) {
        this.files = files;
        this.faults = faults;
    }

    /** Somebody with one of the addresses. */
    private record Known(String name, String key, Location nameAt, NamedId mail, MailSpelling spelling) {}

    void check(CollectionRule rule) {
        PersonRule keys = rule.person().orElse(null);
        if (keys == null || rule.file().isEmpty()) {
            return;
        }
        byName.clear();
        byMail.clear();
        for (DataFile file : files.of(rule).values()) {
            if (file.root() instanceof DataList people) {
                for (DataNode person : people.nodes()) {
                    if (person instanceof DataMap map) {
                        check(map, keys);
                    }
                }
            }
        }
    }

    private void check(DataMap person, PersonRule keys) {
        String name = person.text(keys.name()).map(String::strip).orElse("");
        String key = PersonNames.key(name);
        List<Known> own = new ArrayList<>();
        for (NamedId mail : name.isEmpty() ? List.<NamedId>of() : NamedId.in(person, keys.mail())) {
            MailSpelling spelling = MailSpelling.of(mail.id());
            if (spelling.isMail()) {
                own.add(new Known(name, key, person.locationOf(keys.name()), mail, spelling));
            }
        }
        if (!own.isEmpty()) {
            checkName(own);
            checkMails(key, own);
        }
        for (Known known : own) {
            remember(byName.computeIfAbsent(key, any -> new ArrayList<>(1)), known);
            remember(byMail.computeIfAbsent(known.spelling(), any -> new ArrayList<>(1)), known);
        }
    }

    private static void remember(List<Known> spellings, Known known) {
        boolean there = spellings.stream()
                .anyMatch(other -> other.name().equals(known.name())
                        && other.mail().id().equals(known.mail().id()));
        if (!there && spellings.size() < MOST) {
            spellings.add(known);
        }
    }

    /** One address, and names that are nearly the same. */
    private void checkName(List<Known> own) {
        for (Known here : own) {
            List<Known> others = byMail.getOrDefault(here.spelling(), List.of());
            if (others.stream().anyMatch(other -> other.name().equals(here.name()))) {
                return;
            }
            Optional<Known> alike = others.stream()
                    .filter(other -> PersonNames.areAlike(here.key(), other.key()))
                    .findFirst();
            if (alike.isPresent()) {
                String message = "the mail address `" + here.mail().id() + "` is that of `" + here.name()
                        + "` here and of `" + alike.get().name() + "` elsewhere";
                faults.add(Diagnostic.of(Rule.PERSON_DIFFERS, here.nameAt(), message)
                        .withNote("the other is at " + alike.get().nameAt())
                        .withHelp("write the name the same in both places, if this is one person"));
                return;
            }
        }
    }

    /** One name, and addresses that are nearly the same. */
    private void checkMails(String key, List<Known> own) {
        List<Known> others = byName.getOrDefault(key, List.of());
        if (others.isEmpty() || !PersonNames.isFull(key)) {
            return;
        }
        boolean shared = own.stream().anyMatch(here -> others.stream()
                .anyMatch(other -> other.spelling().equals(here.spelling())));
        for (Known here : own) {
            Optional<Known> differs = shared
                    ? ofOtherLetters(here, others)
                    : others.stream()
                            .filter(other -> here.spelling().isLike(other.spelling()))
                            .findFirst();
            differs.ifPresent(other -> faults.add(differs(here, other)));
        }
    }

    /** The same address in upper and lower case, unless it stands elsewhere as it does here. */
    private static Optional<Known> ofOtherLetters(Known here, List<Known> others) {
        List<Known> same = others.stream()
                .filter(other -> other.spelling().equals(here.spelling()))
                .toList();
        return same.stream()
                        .anyMatch(other -> other.mail().id().equals(here.mail().id()))
                ? Optional.empty()
                : same.stream().findFirst();
    }

    private static Diagnostic differs(Known here, Known other) {
        String message = "the mail address of `" + here.name() + "` is `"
                + here.mail().id() + "` here and `" + other.mail().id() + "` elsewhere";
        return Diagnostic.of(Rule.PERSON_DIFFERS, here.mail().location(), message)
                .withNote("the other is at " + other.mail().location())
                .withHelp("write the address the same in both places, if this is one person");
    }
}
