package nrw.ikim.site.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nrw.ikim.site.diagnostic.Diagnostic;
import nrw.ikim.site.diagnostic.Rule;
import nrw.ikim.site.model.Budgets;
import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.AssetFile;
import nrw.ikim.site.source.ImageSize;
import nrw.ikim.site.text.Location;

/** Finds the images that are larger than the pages that show them need ({@code image-oversized}). */
final class ImageCheck {

    private final Site site;
    private final Budgets budgets;

    ImageCheck(Site site) {
        this.site = site;
        this.budgets = site.configuration().budgets();
    }

    /** @param uses what the pages show; a file that they only link to may be as large as it likes */
    List<Diagnostic> check(Uses uses) {
        List<Diagnostic> faults = new ArrayList<>();
        uses.shown().forEach((path, page) -> {
            Site.Asset asset = site.assets().get(path);
            if (asset != null && FileNames.isImage(path)) {
                asset.source().flatMap(file -> check(file, page)).ifPresent(faults::add);
            }
        });
        return faults;
    }

    private Optional<Diagnostic> check(AssetFile file, String page) {
        boolean heavy = file.size() > budgets.imageBytes();
        Optional<ImageSize> wide = size(file).filter(size -> size.longerSide() > budgets.imageSide());
        if (!heavy && wide.isEmpty()) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        if (heavy) {
            found.add(megabytes(file.size()));
            allowed.add(megabytes(budgets.imageBytes()));
        }
        wide.ifPresent(size -> {
            found.add(size.width() + " × " + size.height() + " pixels");
            allowed.add(budgets.imageSide() + " pixels on its longer side");
        });
        String message = "this image has " + String.join(" and ", found) + ", and an image of a page may have "
                + String.join(" and ", allowed);
        return Optional.of(Diagnostic.of(Rule.IMAGE_OVERSIZED, Location.startOf(file.shown()), message)
                .withNote("the first page that shows it is " + page)
                .withHelp("save it smaller, as with a width of 2000 pixels; or set other limits by `budgets` in "
                        + site.shown("site.yml")));
    }

    private static Optional<ImageSize> size(AssetFile file) {
        try {
            return ImageSize.of(file.file());
        } catch (IOException e) {
            return Optional.empty(); // the writer will say that it cannot be read
        }
    }

    /** Rounded up, so that what is too much looks so. */
    private static String megabytes(long bytes) {
        long unit = bytes < 1_000_000 ? 1000 : 1_000_000;
        String rounded = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(unit), 1, RoundingMode.CEILING)
                .stripTrailingZeros()
                .toPlainString();
        return rounded + (unit == 1000 ? " kB" : " MB");
    }
}
