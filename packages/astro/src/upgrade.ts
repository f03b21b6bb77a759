/** The only script of the pages: it upgrades the figures that the server wrote. Without it everything can be read. */
import '@gongkai/elements/define';
