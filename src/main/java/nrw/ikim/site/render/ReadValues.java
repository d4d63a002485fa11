package nrw.ikim.site.render;

import java.util.function.ToLongFunction;

import nrw.ikim.site.model.Site;
import nrw.ikim.site.source.SourceFile;
import nrw.ikim.site.source.Theme;

record ReadValues(Site site, Theme theme, RenderSettings settings, ToLongFunction<SourceFile> contents) {

    long of(Read read) {
        return read.hashCode();
    }
}
