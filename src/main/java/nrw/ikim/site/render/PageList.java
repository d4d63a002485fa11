package nrw.ikim.site.render;

final class PageList {
    static final String WHERE = "where";

    private PageList() {}
}
