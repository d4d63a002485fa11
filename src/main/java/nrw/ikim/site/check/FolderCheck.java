package nrw.ikim.site.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import nrw.ikim.site.check.LinkResolver.Start;
import nrw.ikim.site.check.PublishedSite.Server;
import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.html.PageFacts;
import nrw.ikim.site.html.PageFacts.Kind;
import nrw.ikim.site.html.PageFacts.Link;

/**
 * The rules on links and ids, on any folder of HTML: {@code link-broken}, {@code link-case-mismatch}, {@code anchor-missing},
 * {@code image-missing}, {@code asset-missing}, {@code html-duplicate-id}, {@code url-invalid} and {@code mailto-invalid}. What
 * is about the same file or id on many pages, as a link in a menu, is told once.
 */
public final class FolderCheck {

    private final Server server;
    private final Map<String, String> pages = new TreeMap<>();
    private final Set<String> others = new TreeSet<>();
    private final LinkJudge first;

    /**
     * @param url scheme and host of the folder's address; empty if unknown
     * @param basePath the path in its address; empty, or begins with {@code /} and does not end with one. With it, what
     *     leads out of the folder is taken to be there
     * @param paths of all files in the folder, with {@code /}, as they are named on disk
     */
    public FolderCheck(String url, String basePath, Collection<String> paths) {
        this.server = new Server(url, basePath, false, false, !basePath.isEmpty());
        for (String path : paths) {
            if (PublishedFile.isHtml(path)) {
                pages.put(path, PublishedFile.addressOf(path));
            } else {
                others.add(path);
            }
        }
        this.first = new LinkJudge(new SiteIndex(site(List.of(), path -> Optional.empty())), true, false);
    }

    private PublishedSite site(List<PublishedFile> files, Function<String, Optional<PageFacts>> drawings) {
        return new PublishedSite(server, pages, others, Map.of(), Optional.empty(), files, drawings);
    }

    private record Target(Kind kind, String address) {}

    /**
     * What has to be kept of a file: its ids, and of its links those that are wrong or that lead to an id, each once. Safe to
     * use from several threads.
     */
    public PublishedFile essence(PublishedFile file) {
        Start start = first.start(file);
        Set<Target> seen = new HashSet<>();
        List<Link> kept = new ArrayList<>();
        for (Link link : file.facts().links()) {
            boolean doubtful = seen.add(new Target(link.kind(), link.target()))
                    && (link.target().indexOf('#') >= 0
                            || first.judge(link, start, file).fault().isPresent());
            if (doubtful) {
                kept.add(link);
            }
        }
        PageFacts facts =
                new PageFacts(kept, file.facts().anchors(), file.facts().base());
        return new PublishedFile(file.path(), file.url(), facts, file.origins(), file.known(), file.page());
    }

    /**
     * Checks the files against each other.
     *
     * @param files the essence of each HTML file and style sheet, in any order
     * @param drawings gives the facts of an SVG file by its path; empty where it is none
     * @return sorted and merged
     */
    public List<Diagnostic> check(List<PublishedFile> files, Function<String, Optional<PageFacts>> drawings) {
        FaultCollector faults = new FaultCollector(true);
        PublishedSite site = site(files, drawings);
        LinkCheck links = new LinkCheck(new LinkJudge(new SiteIndex(site), true, false));
        PageCheck alone = new PageCheck(faults);
        for (PublishedFile file : site.files()) {
            alone.checkIds(file);
            for (LinkCheck.Wrong wrong : links.check(file)) {
                Link link = wrong.link();
                faults.add(wrong.fault(), file, link.start(), link.end(), link.target());
            }
        }
        return faults.diagnostics();
    }
}
