package nrw.ikim.site.render;

import java.io.Writer;

import org.jspecify.annotations.Nullable;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;

import nrw.ikim.site.text.Locator;
import nrw.ikim.site.text.OriginMap;

/** Collects the output of a template and, where the page is traced, notes where each run of it comes from. */
final class TracingWriter extends Writer implements SpecializedWriter {

    private static final int MAX_LENGTH = 16 << 20;

    private final StringBuilder out;
    private final OriginMap.@Nullable Builder origins;
    private final PageScope scope;
    private int marks;

    /**
     * @param fallback what the output as a whole is said to come from
     * @param length of the output, about
     */
    TracingWriter(PageScope scope, Locator fallback, int length) {
        this.scope = scope;
        this.out = new StringBuilder(length);
        this.origins = scope.tracing().isOn() ? new OriginMap.Builder(fallback) : null;
    }

    int length() {
        return out.length();
    }

    /** The number of runs so far. */
    int marks() {
        return marks;
    }

    /** What comes next was made of a range of some text. */
    void made(int start, Locator source, int from, int to) {
        marks++;
        if (origins != null) {
            origins.made(start, source, from, to);
        }
    }

    /** What comes next is a copy of a range of some text. */
    void copied(int start, Locator source, int from, int to) {
        marks++;
        if (origins != null) {
            origins.copied(start, source, from, to);
        }
    }

    /** The way back from the output so far. */
    Locator origins() {
        return origins == null ? scope.tracing() : origins.build();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    @Override
    public void write(Object value) {
        Plain.check(value, scope);
        String text = value.toString();
        scope.announced(value).ifPresent(fragment -> copied(length(), fragment.origins(), 0, text.length()));
        put(text);
    }

    private void put(CharSequence text) {
        scope.work(text.length());
        out.append(text);
        checkLength();
    }

    private void checkLength() {
        if (out.length() > MAX_LENGTH) {
            throw scope.limit("the page is larger than " + (MAX_LENGTH >> 20) + " MiB", "make the loops smaller");
        }
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        out.append(buffer, offset, length);
        checkLength();
    }

    @Override
    public void write(String text) {
        put(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        out.append(text, offset, offset + length);
        checkLength();
    }

    @Override
    public void writeSpecialized(String text) {
        put(text);
    }

    @Override
    public void writeSpecialized(int number) {
        out.append(number);
    }

    @Override
    public void writeSpecialized(long number) {
        out.append(number);
    }

    @Override
    public void writeSpecialized(double number) {
        out.append(number);
    }

    @Override
    public void writeSpecialized(float number) {
        out.append(number);
    }

    @Override
    public void writeSpecialized(short number) {
        out.append(number);
    }

    @Override
    public void writeSpecialized(byte number) {
        out.append(number);
    }

    @Override
    public void writeSpecialized(char character) {
        out.append(character);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
