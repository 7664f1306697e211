namespace Archive.Model;

/// <content>What would deceive a reviewer or a reader.</content>
public static partial class Rules
{
    /// <summary>A character that turns the order of letters around.</summary>
    public static readonly Rule BidiControl = Error(340, "a character turns the order of the letters after it around", "محرف يقلب ترتيب ما بعده من حروف",
        "Remove it. In a quotation write its escape: \\u202E in double quotes, &#x202E; in Markdown.", "احذفه. وفي الاقتباس اكتب رمزه: \\u202E بين علامتي تنصيص، أو &#x202E; في Markdown.");

    /// <summary>The address may be taken for another.</summary>
    public static readonly Rule AddressLookAlike = Warning(341, "the address may be taken for another one", "قد يُظن هذا العنوان عنواناً آخر",
        "Make sure where it leads; write it as the site itself does.", "تحقّق إلى أين يقود، واكتبه كما يكتبه الموقع نفسه.");

    /// <summary>Two ids look alike.</summary>
    public static readonly Rule IdLookAlike = Warning(342, "two ids look alike", "معرِّفان متشابهان في الشكل",
        "Give one of them another id, unless it was published already.", "غيّر أحدهما ما لم يكن قد نُشر.");
}
