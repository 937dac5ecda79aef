import ReportText

/// What elements and class names of web pages are for. Teach a page's habits here, not in the code.
enum PageWords {
  /// Elements that start a line of their own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div",
    "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr",
    "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot",
    "th", "thead", "tr", "ul",
  ]

  static let headings = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]

  /// Elements whose contents are no text of the page.
  static let silent: Set<String> = [
    "script", "style", "noscript", "template", "head", "title", "meta", "link", "svg", "math", "canvas",
    "object",
    "iframe", "audio", "video", "textarea", "select", "option", "button", "input", "rt", "rp", "xml",
    "colgroup",
  ]

  /// Elements beside the article.
  static let beside: Set<String> = ["nav", "aside", "footer", "menu", "dialog"]

  /// Elements that hold one paragraph: the article is never one of them.
  static let inside: Set<String> = [
    "p", "pre", "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "tr", "thead", "tbody",
    "caption",
    "span", "a", "b", "strong", "font", "em", "i", "u",
  ]

  /// Words of class names by which what stands beside the article gives itself away, even within it. A class name is
  /// taken apart at its hyphens and underlines.
  static let besideWords: Set<String> = [
    "nav", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "sidebar", "aside", "footer", "copyright",
    "comment", "comments", "share", "bdshare", "bdsharebuttonbox", "related", "relate", "recommend",
    "hotnews",
    "ranking", "login", "search", "toolbar", "pagination", "pager", "qrcode", "advert", "adsense", "ad",
    "ads",
    "banner", "topbar", "friendlink", "prevnext", "print", "links",
    // 当前位置, 相关新闻, 相关链接, 相关阅读, 评论, 分享, 打印, 二维码
    "dqwz", "xgxw", "xglj", "xgyd", "pinglun", "fenxiang", "dayin", "ewm", "erweima",
  ]

  /// Parts of class names of a title that stands above the article.
  static let titleWords = ["title", "tit", "headline", "biaoti", "wzbt"]
  /// Whole class names of one.
  static let titleNames: Set<String> = ["bt", "btbox", "arti-title", "subject"]
}
