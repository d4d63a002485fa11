package nrw.ikim.site.check;

/** The words for an image that does not say which. */
record NoAddress() implements Wording {

    @Override
    public String message() {
        return "this image has no address";
    }

    @Override
    public String help(boolean manyPages) {
        return "say in `src` which file to show, or take the image away";
    }
}
