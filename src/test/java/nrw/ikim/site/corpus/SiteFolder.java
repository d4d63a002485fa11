package nrw.ikim.site.corpus;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import nrw.ikim.site.corpus.Corpus.Group;
import nrw.ikim.site.corpus.Corpus.Kind;
import nrw.ikim.site.corpus.Corpus.Page;
import nrw.ikim.site.corpus.Corpus.Person;

/**
 * Writes an institute as files.
 *
 * @param corpus the institute
 */
public record SiteFolder(Corpus corpus) {

    private static final Map<Kind, String> OWN_LAYOUTS = Map.of(
            Kind.HOME, "page",
            Kind.INSTITUTE, "institute",
            Kind.PEOPLE, "people",
            Kind.PROJECTS, "listing",
            Kind.NEWS, "listing",
            Kind.GROUP, "group",
            Kind.PROJECT, "post",
            Kind.ARTICLE, "post");

    private static final List<String> OWN_TEMPLATES =
            List.of("base", "top", "bottom", "page", "post", "group", "team", "institute", "people", "listing");

    /** By what a site is rendered. */
    public enum Templates {
        /** By ten templates of its own, which do what templates for other generators can do, too. */
        OWN,
        /** By the built-in theme, but for one partial; the lists of projects and news stand in the pages. */
        THEME
    }

    /** Writes a site for this plugin into a folder that is empty or not there. */
    public void write(Path site, Templates templates) throws IOException {
        write(site.resolve("site.yml"), configuration(templates));
        writeData(site.resolve("data"));
        writeFigures(site.resolve("assets/figures"));
        if (templates == Templates.OWN) {
            for (String name : OWN_TEMPLATES) {
                write(site.resolve("templates/" + name + ".peb"), resource("own/" + name + ".peb"));
            }
            write(site.resolve("assets/style.css"), resource("style.css"));
            writeContent(site.resolve("content"), this::own);
        } else {
            write(site.resolve("templates/partials/address.peb"), resource("theme/address.peb"));
            writeContent(site.resolve("content"), this::themed);
        }
    }

    private static String configuration(Templates templates) {
        String all = "title: " + Corpus.TITLE + "\nurl: https://www.coast.example\npermalinks: html\n";
        return templates == Templates.OWN ? all : all + resource("theme/site.yml");
    }

    private String own(Page page) {
        boolean index = page.kind() == Kind.PROJECTS || page.kind() == Kind.NEWS;
        String lists = index ? "lists: " + name(page.kind()) + "\n" : "";
        return file(page, "layout: " + OWN_LAYOUTS.get(page.kind()) + "\n" + lists);
    }

    private String themed(Page page) {
        String text = file(page, "");
        return switch (page.kind()) {
            case GROUP -> text + "\n" + resource("theme/group.md");
            case PROJECTS, NEWS -> text + "\n" + resource("theme/listing.md").replace("LISTS", name(page.kind()));
            default -> text;
        };
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The file of a page.
     *
     * @param more further lines of the front matter, besides those that a page has whatever renders it
     */
    public String file(Page page, String more) {
        return "---\n" + front(page) + more + "---\n\n" + new PageText(corpus).of(page);
    }

    private static String front(Page page) {
        String title = "title: " + page.title() + "\n";
        return switch (page.kind()) {
            case GROUP -> title + "group: " + page.path().substring("groups/".length()) + "\n";
            case PROJECT, ARTICLE ->
                title
                        + "date: " + page.date() + "\ntags: [" + String.join(", ", page.tags()) + "]\nexcerpt: \""
                        + page.excerpt() + "\"\nfigure: " + page.figure() + "\n";
            default -> title;
        };
    }

    /**
     * Writes the file of each page, {@code .md}.
     *
     * @param file gives what is in it; asked by several threads
     */
    public void writeContent(Path folder, Function<Page, String> file) throws IOException {
        for (String sub : List.of("groups", "projects", "news")) {
            Files.createDirectories(folder.resolve(sub));
        }
        try {
            corpus.pages().parallelStream().forEach(page -> {
                try {
                    Files.writeString(folder.resolve(page.path() + ".md"), file.apply(page));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the groups, the people of each, and the menu, as YAML. */
    public void writeData(Path folder) throws IOException {
        write(folder.resolve("menu.yml"), resource("menu.yml"));
        write(
                folder.resolve("groups.yml"),
                corpus.groups().stream().map(SiteFolder::entry).collect(Collectors.joining()));
        for (Group group : corpus.groups()) {
            write(
                    folder.resolve("people/" + group.name() + ".yml"),
                    group.team().stream().map(SiteFolder::entry).collect(Collectors.joining()));
        }
    }

    private static String entry(Group group) {
        return "- name: " + group.name() + "\n  label: " + group.label() + "\n  type: " + group.type() + "\n"
                + (group.url().isEmpty() ? "" : "  url: " + group.url() + "\n")
                + (group.address().isEmpty() ? "" : "  address: " + group.address() + "\n");
    }

    private static String entry(Person person) {
        return "- id: " + person.id() + "\n  name: " + person.name() + "\n  roles: ["
                + String.join(", ", person.roles())
                + "]\n"
                + (person.mail().isEmpty() ? "" : "  mail: " + person.mail() + "\n")
                + (person.interests().isEmpty()
                        ? ""
                        : "  interests: [" + String.join(", ", person.interests()) + "]\n");
    }

    /** Writes the images that the pages show. */
    public void writeFigures(Path folder) throws IOException {
        Files.createDirectories(folder);
        int hue = 40;
        for (String name : Corpus.figures()) {
            BufferedImage image = new BufferedImage(96, 96, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 96 * 96; i++) {
                image.setRGB(i % 96, i / 96, (hue << 16) + (i % 96 * 2 << 8) + i / 96);
            }
            hue += 30;
            ImageIO.write(image, "png", folder.resolve(name).toFile());
        }
    }

    /** A file beside these classes. */
    public static String resource(String name) {
        try (InputStream in = SiteFolder.class.getResourceAsStream("/corpus/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
