package nrw.ikim.site.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ImageSizeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void readsWhatAnEncoderWrote(String format) throws Exception {
        byte[] image = encoded(format, 321, 1234);

        if (format.equals("bmp")) {
            assertThat(ImageSize.of(file(image))).isEmpty();
        } else {
            assertThat(ImageSize.of(file(image))).contains(new ImageSize(321, 1234));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // lossy, lossless and extended WebP: RIFF, length, WEBP, then the first chunk
        "52494646 1A000000 57454250 56503820 0E000000 D00100 9D012A 80C2 3881 0000, 640, 312",
        "52494646 1A000000 57454250 5650384C 0D000000 2F 7F C2 4D 00 00000000000000, 640, 312",
        "52494646 1A000000 57454250 56503858 0A000000 10 000000 7F0200 370100 0000, 640, 312"
    })
    void readsTheThreeFormsOfWebp(String hex, int width, int height) throws Exception {
        byte[] image = HexFormat.of().parseHex(hex.replace(" ", ""));

        assertThat(ImageSize.of(file(image))).contains(new ImageSize(width, height));
    }

    @Test
    void findsTheFrameOfAPhotoBehindItsPreviewAndProfile() throws Exception {
        byte[] photo = encoded("jpg", 40, 30);
        ByteArrayOutputStream long64 = new ByteArrayOutputStream();
        long64.write(photo, 0, 2);
        for (int i = 0; i < 3; i++) {
            long64.write(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xE2, (byte) 0xFF, (byte) 0xFF});
            long64.write(new byte[0xFFFD]);
        }
        long64.write(photo, 2, photo.length - 2);

        assertThat(ImageSize.of(file(long64.toByteArray()))).contains(new ImageSize(40, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void doesNotFailOnAFileThatEndsEarly(String format) throws Exception {
        byte[] image = encoded(format, 5, 7);

        for (int length = 0; length < Math.min(image.length, 700); length++) {
            byte[] cut = Arrays.copyOf(image, length);
            ImageSize.of(file(cut)).ifPresent(size -> assertThat(size.width()).isEqualTo(5));
        }
    }

    @Test
    void knowsNothingOfOtherFilesAndEndsOnMalicious() throws Exception {
        byte[] circle = new byte[4000];
        Arrays.fill(circle, (byte) 0xFF);
        circle[1] = (byte) 0xD8;
        byte[] empty = HexFormat.of().parseHex("FFD8FFE00000FFE00000");

        assertThat(ImageSize.of(file("<svg width='9000'/>".getBytes()))).isEmpty();
        assertThat(ImageSize.of(file(circle))).isEmpty();
        assertThat(ImageSize.of(file(empty))).isEmpty();
    }

    private static byte[] encoded(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("image"), bytes);
    }
}
