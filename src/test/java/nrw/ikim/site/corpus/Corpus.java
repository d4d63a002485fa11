package nrw.ikim.site.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A made-up institute: what it consists of, without the texts of its pages, which {@link PageText} gives one by one. Five pages
 * at the top, one for each group, and of the others seven in ten a project of one or two groups and the rest news.
 *
 * @param seed what all choices follow from
 * @param groups its groups
 * @param pages its pages, as many as were asked for
 */
public record Corpus(long seed, List<Group> groups, List<Page> pages) {

    /** The name of the institute. */
    public static final String TITLE = "Institute of the Inner Coast";

    /** How many entries an index shows at most, the newest first: longer pages no reader and no check would go through. */
    public static final int MOST_LISTED = 20_000;

    /** The fewest pages: those at the top, those of five groups, and some for each index. */
    public static final int FEWEST = 20;

    private static final int MOST_GROUPS = 400;
    private static final int FIGURES = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
    private static final List<String> TOPICS = List.of("visit", "prize", "lecture", "press", "vacancy");

    /** What a page is. */
    public enum Kind {
        HOME,
        INSTITUTE,
        PEOPLE,
        PROJECTS,
        NEWS,
        GROUP,
        PROJECT,
        ARTICLE
    }

    /**
     * A group.
     *
     * @param name what it is known by
     * @param label the name that readers see
     * @param type {@code rg} or {@code jrg}
     * @param url a web site of its own; empty if none
     * @param address its postal address; empty if none
     * @param team its people, the head first
     */
    public record Group(String name, String label, String type, String url, String address, List<Person> team) {}

    /**
     * A person.
     *
     * @param id what the entry is known by
     * @param name given name and family name
     * @param roles the position first; {@code board} for members of the board
     * @param mail empty if none
     * @param interests may be empty
     */
    public record Person(String id, String name, List<String> roles, String mail, List<String> interests) {}

    /**
     * A page.
     *
     * @param index its number
     * @param path the path below the root without ending: {@code projects/brackish-eel-7}
     * @param tags of a project, the names of its groups; of news, the topic; otherwise of no meaning
     */
    public record Page(
            int index, Kind kind, String path, String title, LocalDate date, List<String> tags, String excerpt) {

        /** The address of the page. */
        public String url() {
            return "/" + path + ".html";
        }

        /** The name of its image below {@code figures/}. */
        public String figure() {
            return Corpus.figure(index);
        }
    }

    /**
     * Plans an institute.
     *
     * @param count how many pages it has, at least {@value #FEWEST}
     */
    public static Corpus of(int count, long seed) {
        if (count < FEWEST) {
            throw new IllegalArgumentException("an institute has at least " + FEWEST + " pages, not " + count);
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_GROUPS, Math.max(5, count / 50)); i++) {
            groups.add(group(i, words(seed, "group", i)));
        }
        List<Page> pages = new ArrayList<>();
        for (Kind kind : List.of(Kind.HOME, Kind.INSTITUTE, Kind.PEOPLE, Kind.PROJECTS, Kind.NEWS)) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            add(pages, kind, kind == Kind.HOME ? "index" : name, Words.capital(name));
        }
        groups.forEach(group -> add(pages, Kind.GROUP, "groups/" + group.name(), group.label()));
        for (int i = pages.size(); i < count; i++) {
            pages.add(dated(i, groups, words(seed, "page", i)));
        }
        return new Corpus(seed, List.copyOf(groups), List.copyOf(pages));
    }

    /** What is put together from words for one purpose, whatever else was asked for before. */
    static Words words(long seed, String purpose, int index) {
        // neighbouring seeds give similar first numbers unless they are spread
        return new Words(
                new Random((seed * 31 + purpose.hashCode()) * 0x9E3779B97F4A7C15L + index * 0x2545F4914F6CDD1DL));
    }

    /** The names of all images below {@code figures/}. */
    static List<String> figures() {
        return IntStream.range(0, FIGURES).mapToObj(Corpus::figure).toList();
    }

    private static String figure(int index) {
        return "chart-" + index % FIGURES + ".png";
    }

    private static Group group(int index, Words words) {
        String manner = Words.manner(index);
        String field = Words.field(index + index / 17);
        int number = index + 1;
        String name = (field + "-" + manner).toLowerCase(Locale.ROOT) + "-" + number;
        List<Person> team = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        int size = 8 + words.below(5);
        while (names.size() < size) {
            names.add(words.person());
        }
        names.forEach(person -> team.add(person(number, team.size(), person, words)));
        return new Group(
                name,
                manner + " " + field + " " + number,
                index % 3 == 2 ? "jrg" : "rg",
                index % 2 == 1 ? "https://" + name + ".coast.example/" : "",
                index % 4 == 0 ? "Am Deich " + number + ", 00000 Uferstadt" : "",
                List.copyOf(team));
    }

    private static Person person(int group, int index, String name, Words words) {
        List<String> roles =
                switch (index) {
                    case 0 -> List.of("head", "board");
                    case 1 -> group % 5 == 1 ? List.of("postdoc", "board") : List.of("postdoc");
                    case 2, 3, 4, 5 -> List.of("researcher");
                    default -> List.of("phd");
                };
        String mail = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@coast.example";
        int first = words.below(100);
        return new Person(
                "p" + group + "-" + index,
                name,
                roles,
                words.in(70) ? mail : "",
                words.in(50) ? List.of(Words.field(first), Words.field(first + 3), Words.field(first + 7)) : List.of());
    }

    private static void add(List<Page> pages, Kind kind, String path, String title) {
        pages.add(new Page(pages.size(), kind, path, title, FIRST_DAY, List.of(), ""));
    }

    private static Page dated(int index, List<Group> groups, Words words) {
        boolean project = index % 10 < 7;
        String title = words.title() + " " + words.thing() + " " + index;
        List<String> tags = new ArrayList<>();
        if (project) {
            int group = words.below(groups.size());
            tags.add(groups.get(group).name());
            if (words.in(30)) {
                tags.add(groups.get((group + 1 + words.below(groups.size() - 1)) % groups.size())
                        .name());
            }
        } else {
            tags.add(words.any(TOPICS));
        }
        return new Page(
                index,
                project ? Kind.PROJECT : Kind.ARTICLE,
                (project ? "projects/" : "news/")
                        + title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                title,
                FIRST_DAY.plusDays(words.below(4500)),
                List.copyOf(tags),
                words.sentence());
    }

    /** How many people there are. */
    public int people() {
        return groups.stream().mapToInt(group -> group.team().size()).sum();
    }

    /** How many entries the board list has. */
    public int board() {
        return (int) groups.stream()
                .flatMap(group -> group.team().stream())
                .filter(person -> person.roles().contains("board"))
                .count();
    }

    /** How many entries the index of the projects shows. */
    public int listedProjects() {
        return (int) Math.min(
                MOST_LISTED,
                pages.stream().filter(page -> page.kind() == Kind.PROJECT).count());
    }

    /** How many entries the lists of projects on the pages of all groups have together. */
    public int listedByGroups() {
        return pages.stream()
                .filter(page -> page.kind() == Kind.PROJECT)
                .mapToInt(page -> page.tags().size())
                .sum();
    }
}
