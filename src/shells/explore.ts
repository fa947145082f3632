import "virtual:palette.css";
import "./fonts.css";
import "./map.css";
import "./page.css";
import "./print.css";
